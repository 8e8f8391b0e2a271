-- The tables of revision 0001, as they were first released; later revisions change them, never this file.

CREATE TABLE contact (
    activity VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    start VARCHAR,
    process VARCHAR,
    number INTEGER NOT NULL,
    CONSTRAINT pk_contact PRIMARY KEY (activity, kind, "key")
)
 WITHOUT ROWID;

CREATE INDEX ix_contact_kind ON contact (kind, "key", start, process, number);

CREATE TABLE import_run (
    id VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    reader VARCHAR NOT NULL,
    operation VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_import_run PRIMARY KEY (id)
);

CREATE INDEX ix_import_run_sha256 ON import_run (sha256);

CREATE TABLE operation (
    position INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    op VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    "by" VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    seq INTEGER NOT NULL,
    step VARCHAR NOT NULL,
    merge_key VARCHAR,
    undoes VARCHAR,
    digest VARCHAR DEFAULT '' NOT NULL,
    chain VARCHAR DEFAULT '' NOT NULL,
    CONSTRAINT pk_operation PRIMARY KEY (position),
    CONSTRAINT uq_operation_device_seq UNIQUE (device, seq),
    CONSTRAINT uq_operation_id UNIQUE (id)
);

CREATE INDEX ix_operation_step ON operation (step);

CREATE INDEX ix_operation_undoes ON operation (undoes);

CREATE TABLE setting (
    id VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_setting PRIMARY KEY (id)
);

CREATE TABLE draft (
    id VARCHAR NOT NULL,
    subject VARCHAR NOT NULL,
    "row" VARCHAR,
    payload VARCHAR NOT NULL,
    cursor INTEGER NOT NULL,
    at VARCHAR NOT NULL,
    CONSTRAINT pk_draft PRIMARY KEY (id)
);

CREATE TABLE release (
    id VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    "by" VARCHAR NOT NULL,
    what VARCHAR NOT NULL,
    recipient VARCHAR NOT NULL,
    handling VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    manifest VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_release PRIMARY KEY (id),
    CONSTRAINT ck_release_handling_known CHECK (handling IN ('internal', 'troika', 'publication'))
);

CREATE TABLE store_note (
    "key" VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    CONSTRAINT pk_store_note PRIMARY KEY ("key")
);

CREATE TABLE person (
    id VARCHAR NOT NULL,
    family VARCHAR NOT NULL,
    given VARCHAR NOT NULL,
    display VARCHAR NOT NULL,
    style VARCHAR NOT NULL,
    contact VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id)
);

CREATE TABLE state (
    id VARCHAR NOT NULL,
    iso3 VARCHAR NOT NULL,
    iso2 VARCHAR,
    m49 VARCHAR,
    un_group VARCHAR,
    m49_region VARCHAR,
    m49_subregion VARCHAR,
    m49_intermediate VARCHAR,
    un_status VARCHAR,
    capital VARCHAR,
    note VARCHAR,
    source VARCHAR,
    origin VARCHAR DEFAULT 'shipped' NOT NULL,
    supersedes VARCHAR,
    CONSTRAINT pk_state PRIMARY KEY (id),
    CONSTRAINT ck_state_origin_known CHECK (origin IN ('shipped', 'office'))
);

CREATE TABLE treaty (
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    origin VARCHAR DEFAULT 'shipped' NOT NULL,
    supersedes VARCHAR,
    CONSTRAINT pk_treaty PRIMARY KEY (id)
);

CREATE TABLE source (
    "key" VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    origin VARCHAR DEFAULT 'shipped' NOT NULL,
    supersedes VARCHAR,
    CONSTRAINT pk_source PRIMARY KEY ("key")
);

CREATE TABLE search_row (
    number INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    record VARCHAR NOT NULL,
    CONSTRAINT pk_search_row PRIMARY KEY (number),
    CONSTRAINT uq_search_row_record UNIQUE (record)
);

CREATE VIRTUAL TABLE search USING fts5(body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');

CREATE TABLE source_line (
    id VARCHAR NOT NULL,
    run VARCHAR NOT NULL,
    n INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    use VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    "table" VARCHAR,
    "row" VARCHAR,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_source_line PRIMARY KEY (id),
    CONSTRAINT ck_source_line_use_known CHECK (use IN ('entry', 'context', 'unread')),
    CONSTRAINT fk_source_line_run FOREIGN KEY(run) REFERENCES import_run (id) ON DELETE CASCADE
);

CREATE INDEX ix_source_line_row ON source_line ("row");

CREATE INDEX ix_source_line_run ON source_line (run, n);

CREATE TABLE proposal (
    id VARCHAR NOT NULL,
    run VARCHAR,
    line INTEGER,
    code VARCHAR NOT NULL,
    "table" VARCHAR NOT NULL,
    "row" VARCHAR NOT NULL,
    field VARCHAR NOT NULL,
    old VARCHAR,
    new VARCHAR,
    other_row VARCHAR,
    reason VARCHAR NOT NULL,
    preset VARCHAR NOT NULL,
    edits VARCHAR NOT NULL,
    choices VARCHAR NOT NULL,
    decision VARCHAR NOT NULL,
    "by" VARCHAR,
    at VARCHAR,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_proposal PRIMARY KEY (id),
    CONSTRAINT ck_proposal_decision_known CHECK (decision IN ('open', 'accepted', 'refused')),
    CONSTRAINT ck_proposal_preset_known CHECK (preset IN ('apply', 'ask')),
    CONSTRAINT fk_proposal_run FOREIGN KEY(run) REFERENCES import_run (id) ON DELETE CASCADE
);

CREATE INDEX ix_proposal_row ON proposal ("row", decision);

CREATE INDEX ix_proposal_run ON proposal (run);

CREATE TABLE change (
    n INTEGER NOT NULL,
    operation INTEGER NOT NULL,
    "table" VARCHAR NOT NULL,
    "row" VARCHAR NOT NULL,
    "before" VARCHAR,
    "after" VARCHAR,
    erased BOOLEAN DEFAULT '0' NOT NULL,
    CONSTRAINT pk_change PRIMARY KEY (n),
    CONSTRAINT fk_change_operation FOREIGN KEY(operation) REFERENCES operation (position)
);

CREATE INDEX ix_change_operation ON change (operation);

CREATE INDEX ix_change_erased ON change (operation) WHERE erased;

CREATE INDEX ix_change_row ON change ("row", "table");

CREATE TABLE person_name (
    id VARCHAR NOT NULL,
    person VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_person_name PRIMARY KEY (id),
    CONSTRAINT fk_person_name_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE CASCADE
);

CREATE INDEX ix_person_name_person ON person_name (person);

CREATE TABLE state_name (
    id VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    lang VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    match_case BOOLEAN DEFAULT '0' NOT NULL,
    ambiguous BOOLEAN DEFAULT '0' NOT NULL,
    ambiguous_with VARCHAR,
    quality VARCHAR,
    source VARCHAR,
    origin VARCHAR DEFAULT 'shipped' NOT NULL,
    supersedes VARCHAR,
    CONSTRAINT pk_state_name PRIMARY KEY (id),
    CONSTRAINT fk_state_name_state FOREIGN KEY(state) REFERENCES state (id)
);

CREATE INDEX ix_state_name_state ON state_name (state);

CREATE TABLE place (
    id VARCHAR NOT NULL,
    city VARCHAR NOT NULL,
    iso3 VARCHAR,
    lat VARCHAR,
    lon VARCHAR,
    tz VARCHAR,
    population INTEGER,
    origin VARCHAR DEFAULT 'shipped' NOT NULL,
    supersedes VARCHAR,
    CONSTRAINT pk_place PRIMARY KEY (id),
    CONSTRAINT fk_place_iso3 FOREIGN KEY(iso3) REFERENCES state (id)
);

CREATE INDEX ix_place_city ON place (city);

CREATE TABLE organization (
    id VARCHAR NOT NULL,
    class VARCHAR,
    kind VARCHAR,
    parent VARCHAR,
    iso3 VARCHAR,
    city VARCHAR,
    quality VARCHAR,
    note VARCHAR,
    source VARCHAR,
    origin VARCHAR DEFAULT 'shipped' NOT NULL,
    supersedes VARCHAR,
    CONSTRAINT pk_organization PRIMARY KEY (id),
    CONSTRAINT fk_organization_parent FOREIGN KEY(parent) REFERENCES organization (id),
    CONSTRAINT fk_organization_iso3 FOREIGN KEY(iso3) REFERENCES state (id)
);

CREATE TABLE treaty_action (
    id VARCHAR NOT NULL,
    treaty VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    action VARCHAR NOT NULL,
    start DATE,
    "end" DATE,
    precision VARCHAR NOT NULL,
    effect_date DATE,
    effect_basis VARCHAR,
    verified VARCHAR,
    source VARCHAR,
    note VARCHAR,
    origin VARCHAR DEFAULT 'shipped' NOT NULL,
    supersedes VARCHAR,
    CONSTRAINT pk_treaty_action PRIMARY KEY (id),
    CONSTRAINT fk_treaty_action_treaty FOREIGN KEY(treaty) REFERENCES treaty (id),
    CONSTRAINT fk_treaty_action_state FOREIGN KEY(state) REFERENCES state (id)
);

CREATE INDEX ix_treaty_action_state ON treaty_action (state, treaty);

CREATE TABLE process (
    id VARCHAR NOT NULL,
    treaty VARCHAR,
    ordinal INTEGER,
    label VARCHAR NOT NULL,
    start DATE,
    "end" DATE,
    conference_start DATE,
    conference_end DATE,
    city VARCHAR,
    iso3 VARCHAR,
    quality VARCHAR,
    note VARCHAR,
    source VARCHAR,
    origin VARCHAR DEFAULT 'shipped' NOT NULL,
    supersedes VARCHAR,
    CONSTRAINT pk_process PRIMARY KEY (id),
    CONSTRAINT fk_process_treaty FOREIGN KEY(treaty) REFERENCES treaty (id),
    CONSTRAINT fk_process_iso3 FOREIGN KEY(iso3) REFERENCES state (id)
);

CREATE UNIQUE INDEX uq_process_treaty_ordinal ON process (treaty, ordinal) WHERE supersedes IS NULL;

CREATE TABLE event_heading (
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    section VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    organization VARCHAR,
    class VARCHAR,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_event_heading PRIMARY KEY (id),
    CONSTRAINT fk_event_heading_organization FOREIGN KEY(organization) REFERENCES organization (id)
);

CREATE TABLE stated_figure (
    id VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    "of" VARCHAR NOT NULL,
    quote VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    source_line VARCHAR,
    as_at DATE,
    scope VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_stated_figure PRIMARY KEY (id),
    CONSTRAINT fk_stated_figure_source_line FOREIGN KEY(source_line) REFERENCES source_line (id) ON DELETE SET NULL
);

CREATE INDEX ix_stated_figure_source_line ON stated_figure (source_line);

CREATE TABLE post_holding (
    id VARCHAR NOT NULL,
    person VARCHAR NOT NULL,
    post VARCHAR NOT NULL,
    office VARCHAR NOT NULL,
    organization VARCHAR,
    iso3 VARCHAR,
    source VARCHAR NOT NULL,
    start DATE,
    "end" DATE,
    precision VARCHAR NOT NULL,
    confirmed BOOLEAN NOT NULL,
    written VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_post_holding PRIMARY KEY (id),
    CONSTRAINT ck_post_holding_precision_known CHECK (precision IN ('day', 'month', 'year', 'unknown')),
    CONSTRAINT ck_post_holding_unknown_without_start CHECK ((precision = 'unknown') = (start IS NULL)),
    CONSTRAINT ck_post_holding_both_ends_or_none CHECK ((start IS NULL) = ("end" IS NULL)),
    CONSTRAINT ck_post_holding_ends_after_start CHECK (start <= "end"),
    CONSTRAINT fk_post_holding_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT fk_post_holding_organization FOREIGN KEY(organization) REFERENCES organization (id),
    CONSTRAINT fk_post_holding_iso3 FOREIGN KEY(iso3) REFERENCES state (id)
);

CREATE INDEX ix_post_holding_person ON post_holding (person);

CREATE INDEX ix_post_holding_iso3 ON post_holding (iso3);

CREATE TABLE office_holding (
    id VARCHAR NOT NULL,
    person VARCHAR,
    role VARCHAR NOT NULL,
    body VARCHAR,
    process VARCHAR,
    iso3 VARCHAR,
    appointed_by VARCHAR NOT NULL,
    appointed_on DATE,
    start DATE,
    "end" DATE,
    precision VARCHAR NOT NULL,
    confirmed BOOLEAN NOT NULL,
    written VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_office_holding PRIMARY KEY (id),
    CONSTRAINT ck_office_holding_role_known CHECK (role IN ('candidate', 'designate', 'president', 'co_chair', 'vice', 'secretariat', 'staff')),
    CONSTRAINT ck_office_holding_precision_known CHECK (precision IN ('day', 'month', 'year', 'unknown')),
    CONSTRAINT ck_office_holding_unknown_without_start CHECK ((precision = 'unknown') = (start IS NULL)),
    CONSTRAINT ck_office_holding_both_ends_or_none CHECK ((start IS NULL) = ("end" IS NULL)),
    CONSTRAINT ck_office_holding_ends_after_start CHECK (start <= "end"),
    CONSTRAINT fk_office_holding_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE SET NULL,
    CONSTRAINT fk_office_holding_body FOREIGN KEY(body) REFERENCES organization (id),
    CONSTRAINT fk_office_holding_process FOREIGN KEY(process) REFERENCES process (id),
    CONSTRAINT fk_office_holding_iso3 FOREIGN KEY(iso3) REFERENCES state (id)
);

CREATE INDEX ix_office_holding_person ON office_holding (person);

CREATE INDEX ix_office_holding_process ON office_holding (process);

CREATE TABLE place_name (
    id VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    lang VARCHAR,
    text VARCHAR NOT NULL,
    origin VARCHAR DEFAULT 'shipped' NOT NULL,
    supersedes VARCHAR,
    CONSTRAINT pk_place_name PRIMARY KEY (id),
    CONSTRAINT fk_place_name_place FOREIGN KEY(place) REFERENCES place (id)
);

CREATE INDEX ix_place_name_place ON place_name (place);

CREATE TABLE organization_name (
    id VARCHAR NOT NULL,
    organization VARCHAR NOT NULL,
    lang VARCHAR,
    kind VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    ambiguous_with VARCHAR,
    origin VARCHAR DEFAULT 'shipped' NOT NULL,
    supersedes VARCHAR,
    CONSTRAINT pk_organization_name PRIMARY KEY (id),
    CONSTRAINT fk_organization_name_organization FOREIGN KEY(organization) REFERENCES organization (id)
);

CREATE INDEX ix_organization_name_organization ON organization_name (organization);

CREATE TABLE grouping (
    id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    organization VARCHAR,
    rule VARCHAR,
    quality VARCHAR,
    note VARCHAR,
    source VARCHAR,
    origin VARCHAR DEFAULT 'shipped' NOT NULL,
    supersedes VARCHAR,
    CONSTRAINT pk_grouping PRIMARY KEY (id),
    CONSTRAINT fk_grouping_organization FOREIGN KEY(organization) REFERENCES organization (id)
);

CREATE TABLE office_holder (
    id VARCHAR NOT NULL,
    process VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    name VARCHAR,
    iso3 VARCHAR,
    quality VARCHAR,
    source VARCHAR,
    origin VARCHAR DEFAULT 'shipped' NOT NULL,
    supersedes VARCHAR,
    CONSTRAINT pk_office_holder PRIMARY KEY (id),
    CONSTRAINT fk_office_holder_process FOREIGN KEY(process) REFERENCES process (id),
    CONSTRAINT fk_office_holder_iso3 FOREIGN KEY(iso3) REFERENCES state (id)
);

CREATE INDEX ix_office_holder_process ON office_holder (process);

CREATE TABLE regional_event (
    id VARCHAR NOT NULL,
    process VARCHAR,
    heading VARCHAR,
    organizer VARCHAR,
    time VARCHAR NOT NULL,
    rank VARCHAR NOT NULL,
    size_text VARCHAR NOT NULL,
    size_min INTEGER,
    size_max INTEGER,
    status VARCHAR NOT NULL,
    told_by VARCHAR NOT NULL,
    checked_on DATE,
    ics_uid VARCHAR,
    source_order INTEGER,
    start DATE,
    "end" DATE,
    precision VARCHAR NOT NULL,
    confirmed BOOLEAN NOT NULL,
    written VARCHAR NOT NULL,
    city_written VARCHAR NOT NULL,
    venue VARCHAR NOT NULL,
    "virtual" BOOLEAN NOT NULL,
    place VARCHAR,
    iso3 VARCHAR,
    handling VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_regional_event PRIMARY KEY (id),
    CONSTRAINT ck_regional_event_status_known CHECK (status IN ('confirmed', 'tentative', 'cancelled')),
    CONSTRAINT ck_regional_event_handling_known CHECK (handling IN ('internal', 'troika', 'publication')),
    CONSTRAINT ck_regional_event_precision_known CHECK (precision IN ('day', 'month', 'year', 'unknown')),
    CONSTRAINT ck_regional_event_unknown_without_start CHECK ((precision = 'unknown') = (start IS NULL)),
    CONSTRAINT ck_regional_event_both_ends_or_none CHECK ((start IS NULL) = ("end" IS NULL)),
    CONSTRAINT ck_regional_event_ends_after_start CHECK (start <= "end"),
    CONSTRAINT ck_regional_event_size_in_order CHECK (size_min <= size_max),
    CONSTRAINT fk_regional_event_process FOREIGN KEY(process) REFERENCES process (id),
    CONSTRAINT fk_regional_event_heading FOREIGN KEY(heading) REFERENCES event_heading (id) ON DELETE SET NULL,
    CONSTRAINT fk_regional_event_organizer FOREIGN KEY(organizer) REFERENCES organization (id),
    CONSTRAINT fk_regional_event_place FOREIGN KEY(place) REFERENCES place (id),
    CONSTRAINT fk_regional_event_iso3 FOREIGN KEY(iso3) REFERENCES state (id)
);

CREATE INDEX ix_regional_event_process ON regional_event (process);

CREATE INDEX ix_regional_event_heading ON regional_event (heading);

CREATE TABLE grouping_name (
    id VARCHAR NOT NULL,
    grouping VARCHAR NOT NULL,
    lang VARCHAR,
    kind VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    origin VARCHAR DEFAULT 'shipped' NOT NULL,
    supersedes VARCHAR,
    CONSTRAINT pk_grouping_name PRIMARY KEY (id),
    CONSTRAINT fk_grouping_name_grouping FOREIGN KEY(grouping) REFERENCES grouping (id)
);

CREATE INDEX ix_grouping_name_grouping ON grouping_name (grouping);

CREATE TABLE grouping_member (
    id VARCHAR NOT NULL,
    grouping VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    since DATE,
    until DATE,
    precision VARCHAR,
    status VARCHAR,
    source VARCHAR,
    origin VARCHAR DEFAULT 'shipped' NOT NULL,
    supersedes VARCHAR,
    CONSTRAINT pk_grouping_member PRIMARY KEY (id),
    CONSTRAINT fk_grouping_member_grouping FOREIGN KEY(grouping) REFERENCES grouping (id),
    CONSTRAINT fk_grouping_member_state FOREIGN KEY(state) REFERENCES state (id)
);

CREATE INDEX ix_grouping_member_state ON grouping_member (state);

CREATE INDEX ix_grouping_member_grouping ON grouping_member (grouping);

CREATE TABLE regional_event_title (
    id VARCHAR NOT NULL,
    event VARCHAR NOT NULL,
    lang VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_regional_event_title PRIMARY KEY (id),
    CONSTRAINT uq_regional_event_title_event_lang UNIQUE (event, lang),
    CONSTRAINT fk_regional_event_title_event FOREIGN KEY(event) REFERENCES regional_event (id) ON DELETE CASCADE
);

CREATE TABLE event_expected (
    id VARCHAR NOT NULL,
    event VARCHAR NOT NULL,
    grouping VARCHAR,
    iso3 VARCHAR,
    organization VARCHAR,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_event_expected PRIMARY KEY (id),
    CONSTRAINT fk_event_expected_event FOREIGN KEY(event) REFERENCES regional_event (id) ON DELETE CASCADE,
    CONSTRAINT fk_event_expected_grouping FOREIGN KEY(grouping) REFERENCES grouping (id),
    CONSTRAINT fk_event_expected_iso3 FOREIGN KEY(iso3) REFERENCES state (id),
    CONSTRAINT fk_event_expected_organization FOREIGN KEY(organization) REFERENCES organization (id)
);

CREATE INDEX ix_event_expected_event ON event_expected (event);

CREATE TABLE activity (
    id VARCHAR NOT NULL,
    process VARCHAR,
    form VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    time VARCHAR NOT NULL,
    tz VARCHAR NOT NULL,
    part_of VARCHAR,
    regional_event VARCHAR,
    source_order INTEGER,
    start DATE,
    "end" DATE,
    precision VARCHAR NOT NULL,
    confirmed BOOLEAN NOT NULL,
    written VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_activity PRIMARY KEY (id),
    CONSTRAINT ck_activity_form_known CHECK (form IN ('meeting', 'visit', 'side_event', 'panel', 'seminar', 'conference', 'roundtable', 'briefing', 'working_group', 'call', 'other')),
    CONSTRAINT ck_activity_state_known CHECK (state IN ('planned', 'held', 'cancelled')),
    CONSTRAINT ck_activity_precision_known CHECK (precision IN ('day', 'month', 'year', 'unknown')),
    CONSTRAINT ck_activity_unknown_without_start CHECK ((precision = 'unknown') = (start IS NULL)),
    CONSTRAINT ck_activity_both_ends_or_none CHECK ((start IS NULL) = ("end" IS NULL)),
    CONSTRAINT ck_activity_ends_after_start CHECK (start <= "end"),
    CONSTRAINT fk_activity_process FOREIGN KEY(process) REFERENCES process (id),
    CONSTRAINT fk_activity_part_of FOREIGN KEY(part_of) REFERENCES activity (id) ON DELETE SET NULL,
    CONSTRAINT fk_activity_regional_event FOREIGN KEY(regional_event) REFERENCES regional_event (id) ON DELETE SET NULL
);

CREATE INDEX ix_activity_start ON activity (start, id);

CREATE INDEX ix_activity_part_of ON activity (part_of);

CREATE INDEX ix_activity_regional_event ON activity (regional_event);

CREATE INDEX ix_activity_process ON activity (process, start);

CREATE TABLE activity_place (
    id VARCHAR NOT NULL,
    activity VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    city_written VARCHAR NOT NULL,
    venue VARCHAR NOT NULL,
    "virtual" BOOLEAN NOT NULL,
    place VARCHAR,
    iso3 VARCHAR,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_activity_place PRIMARY KEY (id),
    CONSTRAINT fk_activity_place_activity FOREIGN KEY(activity) REFERENCES activity (id) ON DELETE CASCADE,
    CONSTRAINT fk_activity_place_place FOREIGN KEY(place) REFERENCES place (id),
    CONSTRAINT fk_activity_place_iso3 FOREIGN KEY(iso3) REFERENCES state (id)
);

CREATE INDEX ix_activity_place_activity ON activity_place (activity);

CREATE INDEX ix_activity_place_iso3 ON activity_place (iso3);

CREATE TABLE activity_actor (
    id VARCHAR NOT NULL,
    activity VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    office_holding VARCHAR,
    person VARCHAR,
    organization VARCHAR,
    name VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_activity_actor PRIMARY KEY (id),
    CONSTRAINT ck_activity_actor_somebody CHECK (office_holding IS NOT NULL OR person IS NOT NULL OR organization IS NOT NULL OR name <> ''),
    CONSTRAINT fk_activity_actor_activity FOREIGN KEY(activity) REFERENCES activity (id) ON DELETE CASCADE,
    CONSTRAINT fk_activity_actor_office_holding FOREIGN KEY(office_holding) REFERENCES office_holding (id),
    CONSTRAINT fk_activity_actor_person FOREIGN KEY(person) REFERENCES person (id),
    CONSTRAINT fk_activity_actor_organization FOREIGN KEY(organization) REFERENCES organization (id)
);

CREATE INDEX ix_activity_actor_person ON activity_actor (person);

CREATE INDEX ix_activity_actor_activity ON activity_actor (activity);

CREATE INDEX ix_activity_actor_office_holding ON activity_actor (office_holding);

CREATE TABLE item (
    id VARCHAR NOT NULL,
    activity VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    source_text VARCHAR NOT NULL,
    private_note VARCHAR NOT NULL,
    our_part VARCHAR NOT NULL,
    class_written VARCHAR NOT NULL,
    chatham_house BOOLEAN NOT NULL,
    same_as VARCHAR,
    handling VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_item PRIMARY KEY (id),
    CONSTRAINT ck_item_handling_known CHECK (handling IN ('internal', 'troika', 'publication')),
    CONSTRAINT fk_item_activity FOREIGN KEY(activity) REFERENCES activity (id) ON DELETE CASCADE,
    CONSTRAINT fk_item_same_as FOREIGN KEY(same_as) REFERENCES item (id) ON DELETE SET NULL
);

CREATE INDEX ix_item_same_as ON item (same_as);

CREATE INDEX ix_item_activity ON item (activity, position);

CREATE TABLE item_wording (
    id VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    lang VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_item_wording PRIMARY KEY (id),
    CONSTRAINT uq_item_wording_item_lang UNIQUE (item, lang),
    CONSTRAINT fk_item_wording_item FOREIGN KEY(item) REFERENCES item (id) ON DELETE CASCADE
);

CREATE TABLE participation (
    id VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    role VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    capacity VARCHAR NOT NULL,
    iso3 VARCHAR,
    organization VARCHAR,
    person VARCHAR,
    post_holding VARCHAR,
    grouping VARCHAR,
    as_written VARCHAR NOT NULL,
    style VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    post VARCHAR NOT NULL,
    office VARCHAR NOT NULL,
    within VARCHAR,
    extent VARCHAR NOT NULL,
    represents VARCHAR,
    created_at VARCHAR NOT NULL,
    created_by VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    changed_by VARCHAR NOT NULL,
    device VARCHAR NOT NULL,
    CONSTRAINT pk_participation PRIMARY KEY (id),
    CONSTRAINT ck_participation_role_known CHECK (role IN ('counterpart', 'host', 'co_host', 'organizer', 'partner', 'forum', 'speaker', 'mentioned')),
    CONSTRAINT ck_participation_kind_known CHECK (kind IN ('state', 'office', 'person', 'organization', 'group', 'class')),
    CONSTRAINT ck_participation_extent_known CHECK (extent IN ('all', 'some', 'unknown')),
    CONSTRAINT ck_participation_capacity_known CHECK (capacity IN ('national', 'international', 'non_state', 'own_side')),
    CONSTRAINT ck_participation_state_named CHECK (kind <> 'state' OR iso3 IS NOT NULL OR as_written <> ''),
    CONSTRAINT ck_participation_organization_named CHECK (kind <> 'organization' OR organization IS NOT NULL OR as_written <> ''),
    CONSTRAINT ck_participation_group_named CHECK (kind NOT IN ('group', 'class') OR grouping IS NOT NULL OR as_written <> ''),
    CONSTRAINT ck_participation_person_named CHECK (kind <> 'person' OR person IS NOT NULL OR name <> '' OR as_written <> ''),
    CONSTRAINT ck_participation_office_named CHECK (kind <> 'office' OR organization IS NOT NULL OR office <> '' OR post <> '' OR as_written <> ''),
    CONSTRAINT ck_participation_person_of_its_kind CHECK (person IS NULL OR kind = 'person'),
    CONSTRAINT ck_participation_grouping_of_its_kind CHECK (grouping IS NULL OR kind IN ('group', 'class')),
    CONSTRAINT fk_participation_item FOREIGN KEY(item) REFERENCES item (id) ON DELETE CASCADE,
    CONSTRAINT fk_participation_iso3 FOREIGN KEY(iso3) REFERENCES state (id),
    CONSTRAINT fk_participation_organization FOREIGN KEY(organization) REFERENCES organization (id),
    CONSTRAINT fk_participation_person FOREIGN KEY(person) REFERENCES person (id),
    CONSTRAINT fk_participation_post_holding FOREIGN KEY(post_holding) REFERENCES post_holding (id) ON DELETE SET NULL,
    CONSTRAINT fk_participation_grouping FOREIGN KEY(grouping) REFERENCES grouping (id),
    CONSTRAINT fk_participation_within FOREIGN KEY(within) REFERENCES participation (id) ON DELETE SET NULL,
    CONSTRAINT fk_participation_represents FOREIGN KEY(represents) REFERENCES state (id)
);

CREATE INDEX ix_participation_grouping ON participation (grouping);

CREATE INDEX ix_participation_within ON participation (within);

CREATE INDEX ix_participation_represents ON participation (represents, item);

CREATE INDEX ix_participation_item ON participation (item, position);

CREATE INDEX ix_participation_organization ON participation (organization);

CREATE INDEX ix_participation_person ON participation (person);

CREATE INDEX ix_participation_post_holding ON participation (post_holding);

CREATE INDEX ix_participation_iso3 ON participation (iso3);
