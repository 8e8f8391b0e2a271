-- What revision 0003 adds; later revisions change it, never this file.

CREATE TABLE contact_total (
    kind VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    CONSTRAINT pk_contact_total PRIMARY KEY (kind, "key")
)
 WITHOUT ROWID;

DROP INDEX ix_follow_up_iso3;

CREATE INDEX ix_follow_up_iso3 ON follow_up (iso3, status, due);
