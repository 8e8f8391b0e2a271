-- The tables of revision 0002, as they were first released; later revisions change them, never this file.

CREATE TABLE trade_table (
    id VARCHAR NOT NULL,
    direction VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    generated VARCHAR NOT NULL,
    unplaced INTEGER NOT NULL,
    file VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_trade_table PRIMARY KEY (id),
    CONSTRAINT ck_trade_table_direction_known CHECK (direction IN ('export', 'import'))
);

CREATE TABLE obstacle (
    id VARCHAR NOT NULL,
    iso3 VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    category VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    handling VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_obstacle PRIMARY KEY (id),
    CONSTRAINT ck_obstacle_kind_known CHECK (kind IN ('reason', 'challenge')),
    CONSTRAINT ck_obstacle_category_known CHECK (category IN ('political', 'security', 'economic', 'legal', 'administrative', 'capacity', 'priority', 'misperception')),
    CONSTRAINT ck_obstacle_status_known CHECK (status IN ('open', 'eased', 'gone')),
    CONSTRAINT ck_obstacle_handling_known CHECK (handling IN ('internal', 'troika', 'publication')),
    CONSTRAINT fk_obstacle_iso3 FOREIGN KEY(iso3) REFERENCES state (id)
);

CREATE INDEX ix_obstacle_iso3 ON obstacle (iso3);

CREATE TABLE person_apart (
    id VARCHAR NOT NULL,
    one VARCHAR NOT NULL,
    other VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_person_apart PRIMARY KEY (id),
    CONSTRAINT uq_person_apart_one_other UNIQUE (one, other),
    CONSTRAINT ck_person_apart_in_order CHECK (one < other),
    CONSTRAINT fk_person_apart_one FOREIGN KEY(one) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT fk_person_apart_other FOREIGN KEY(other) REFERENCES person (id) ON DELETE CASCADE
);

CREATE INDEX ix_person_apart_other ON person_apart (other);

CREATE TABLE trade_volume (
    id VARCHAR NOT NULL,
    trade_table VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    iso3 VARCHAR,
    name VARCHAR NOT NULL,
    year INTEGER NOT NULL,
    thousandths INTEGER NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_trade_volume PRIMARY KEY (id),
    CONSTRAINT ck_trade_volume_kind_known CHECK (kind IN ('state', 'other', 'total')),
    CONSTRAINT fk_trade_volume_trade_table FOREIGN KEY(trade_table) REFERENCES trade_table (id) ON DELETE CASCADE,
    CONSTRAINT fk_trade_volume_iso3 FOREIGN KEY(iso3) REFERENCES state (id)
);

CREATE INDEX ix_trade_volume_iso3 ON trade_volume (iso3);

CREATE INDEX ix_trade_volume_table ON trade_volume (trade_table, year);

CREATE TABLE obstacle_answer (
    id VARCHAR NOT NULL,
    obstacle VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    given_on DATE,
    item VARCHAR,
    effect VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_obstacle_answer PRIMARY KEY (id),
    CONSTRAINT fk_obstacle_answer_obstacle FOREIGN KEY(obstacle) REFERENCES obstacle (id) ON DELETE CASCADE,
    CONSTRAINT fk_obstacle_answer_item FOREIGN KEY(item) REFERENCES item (id) ON DELETE SET NULL
);

CREATE INDEX ix_obstacle_answer_item ON obstacle_answer (item);

CREATE INDEX ix_obstacle_answer_obstacle ON obstacle_answer (obstacle);

CREATE TABLE statement (
    id VARCHAR NOT NULL,
    iso3 VARCHAR,
    organization VARCHAR,
    person VARCHAR,
    kind VARCHAR NOT NULL,
    voice VARCHAR NOT NULL,
    vote VARCHAR,
    occasion VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    item VARCHAR,
    start DATE,
    "end" DATE,
    precision VARCHAR NOT NULL,
    confirmed BOOLEAN NOT NULL,
    written VARCHAR NOT NULL,
    handling VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_statement PRIMARY KEY (id),
    CONSTRAINT ck_statement_kind_known CHECK (kind IN ('update', 'speech', 'vote', 'talk')),
    CONSTRAINT ck_statement_voice_known CHECK (voice IN ('public', 'private', 'assessment')),
    CONSTRAINT ck_statement_vote_known CHECK (vote IN ('in_favour', 'against', 'abstained', 'absent')),
    CONSTRAINT ck_statement_handling_known CHECK (handling IN ('internal', 'troika', 'publication')),
    CONSTRAINT ck_statement_somebody CHECK (iso3 IS NOT NULL OR organization IS NOT NULL),
    CONSTRAINT ck_statement_vote_of_its_kind CHECK ((kind = 'vote') = (vote IS NOT NULL)),
    CONSTRAINT ck_statement_precision_known CHECK (precision IN ('day', 'month', 'year', 'unknown')),
    CONSTRAINT ck_statement_unknown_without_start CHECK ((precision = 'unknown') = (start IS NULL)),
    CONSTRAINT ck_statement_both_ends_or_none CHECK ((start IS NULL) = ("end" IS NULL)),
    CONSTRAINT ck_statement_ends_after_start CHECK (start <= "end"),
    CONSTRAINT fk_statement_iso3 FOREIGN KEY(iso3) REFERENCES state (id),
    CONSTRAINT fk_statement_organization FOREIGN KEY(organization) REFERENCES organization (id),
    CONSTRAINT fk_statement_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE SET NULL,
    CONSTRAINT fk_statement_item FOREIGN KEY(item) REFERENCES item (id) ON DELETE SET NULL
);

CREATE INDEX ix_statement_item ON statement (item);

CREATE INDEX ix_statement_organization ON statement (organization);

CREATE INDEX ix_statement_person ON statement (person);

CREATE INDEX ix_statement_state ON statement (iso3, start);

CREATE TABLE follow_up (
    id VARCHAR NOT NULL,
    side VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    person VARCHAR,
    due DATE,
    status VARCHAR NOT NULL,
    done_on DATE,
    iso3 VARCHAR,
    organization VARCHAR,
    item VARCHAR,
    statement VARCHAR,
    said VARCHAR NOT NULL,
    handling VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_follow_up PRIMARY KEY (id),
    CONSTRAINT ck_follow_up_side_known CHECK (side IN ('theirs', 'ours')),
    CONSTRAINT ck_follow_up_status_known CHECK (status IN ('open', 'done', 'dropped')),
    CONSTRAINT ck_follow_up_handling_known CHECK (handling IN ('internal', 'troika', 'publication')),
    CONSTRAINT ck_follow_up_said_what CHECK (text <> ''),
    CONSTRAINT fk_follow_up_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE SET NULL,
    CONSTRAINT fk_follow_up_iso3 FOREIGN KEY(iso3) REFERENCES state (id),
    CONSTRAINT fk_follow_up_organization FOREIGN KEY(organization) REFERENCES organization (id),
    CONSTRAINT fk_follow_up_item FOREIGN KEY(item) REFERENCES item (id) ON DELETE SET NULL,
    CONSTRAINT fk_follow_up_statement FOREIGN KEY(statement) REFERENCES statement (id) ON DELETE SET NULL
);

CREATE INDEX ix_follow_up_due ON follow_up (status, due);

CREATE INDEX ix_follow_up_iso3 ON follow_up (iso3);

CREATE INDEX ix_follow_up_item ON follow_up (item);

CREATE INDEX ix_follow_up_organization ON follow_up (organization);

CREATE INDEX ix_follow_up_person ON follow_up (person);

CREATE INDEX ix_follow_up_statement ON follow_up (statement);

CREATE TABLE obstacle_evidence (
    id VARCHAR NOT NULL,
    obstacle VARCHAR NOT NULL,
    statement VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_obstacle_evidence PRIMARY KEY (id),
    CONSTRAINT uq_obstacle_evidence_obstacle_statement UNIQUE (obstacle, statement),
    CONSTRAINT fk_obstacle_evidence_obstacle FOREIGN KEY(obstacle) REFERENCES obstacle (id) ON DELETE CASCADE,
    CONSTRAINT fk_obstacle_evidence_statement FOREIGN KEY(statement) REFERENCES statement (id) ON DELETE CASCADE
);

CREATE INDEX ix_obstacle_evidence_statement ON obstacle_evidence (statement);

CREATE TABLE pathway_move (
    id VARCHAR NOT NULL,
    iso3 VARCHAR NOT NULL,
    stage VARCHAR NOT NULL,
    moved_on DATE NOT NULL,
    momentum VARCHAR NOT NULL,
    voice VARCHAR NOT NULL,
    statement VARCHAR,
    item VARCHAR,
    document VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    needs VARCHAR NOT NULL,
    author VARCHAR NOT NULL,
    review_by DATE,
    handling VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_pathway_move PRIMARY KEY (id),
    CONSTRAINT ck_pathway_move_stage_known CHECK (stage IN ('interest', 'ministries', 'cabinet', 'tabled', 'adopted', 'assent', 'ready', 'deposited', 'new_party')),
    CONSTRAINT ck_pathway_move_momentum_known CHECK (momentum IN ('moving', 'stalled', 'declined')),
    CONSTRAINT ck_pathway_move_voice_known CHECK (voice IN ('public', 'private', 'assessment')),
    CONSTRAINT ck_pathway_move_handling_known CHECK (handling IN ('internal', 'troika', 'publication')),
    CONSTRAINT fk_pathway_move_iso3 FOREIGN KEY(iso3) REFERENCES state (id),
    CONSTRAINT fk_pathway_move_statement FOREIGN KEY(statement) REFERENCES statement (id) ON DELETE SET NULL,
    CONSTRAINT fk_pathway_move_item FOREIGN KEY(item) REFERENCES item (id) ON DELETE SET NULL
);

CREATE INDEX ix_pathway_move_item ON pathway_move (item);

CREATE INDEX ix_pathway_move_state ON pathway_move (iso3, moved_on);

CREATE INDEX ix_pathway_move_statement ON pathway_move (statement);

CREATE TABLE statement_text (
    id VARCHAR NOT NULL,
    statement VARCHAR NOT NULL,
    lang VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_statement_text PRIMARY KEY (id),
    CONSTRAINT uq_statement_text_statement_lang UNIQUE (statement, lang),
    CONSTRAINT fk_statement_text_statement FOREIGN KEY(statement) REFERENCES statement (id) ON DELETE CASCADE
);
