-- Notices to schools, families and communities. Codes and times only: addressee and words are sealed, of a link and its
-- code only SHA-256 is kept.
CREATE TABLE next_of_kin (
    incident_id text PRIMARY KEY REFERENCES incident,
    told_at     timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL
);
COMMENT ON TABLE next_of_kin IS 'That police confirmed it; no notice leaves before';

CREATE TABLE community_notice (
    id          text PRIMARY KEY,
    incident_id text        NOT NULL REFERENCES incident,
    addressee   text        NOT NULL,
    status      text        NOT NULL CHECK (status IN ('DRAFT', 'AGREED', 'ISSUED', 'OPENED', 'UNOPENED', 'RUNG')),
    wording_id  text        NOT NULL,
    drafted_by  text        NOT NULL,
    drafted_at  timestamptz NOT NULL,
    agreed_by   text,
    agreed_at   timestamptz,
    issued_by   text,
    issued_at   timestamptz,
    open_by     timestamptz,
    link_hash   bytea UNIQUE,
    code_hash   bytea,
    wrong_codes integer     NOT NULL DEFAULT 0,
    opened_at   timestamptz,
    unopened_at timestamptz,
    rung_at     timestamptz,
    rung_by     text,
    CHECK ((agreed_at IS NULL) = (status = 'DRAFT')),
    CHECK ((open_by IS NULL) = (status IN ('DRAFT', 'AGREED'))),
    CHECK (link_hash IS NULL OR status = 'ISSUED')
);
COMMENT ON COLUMN community_notice.link_hash IS 'Of the one link that opens it; gone once it was used, locked or over';

CREATE INDEX community_notice_of_incident ON community_notice (incident_id);
CREATE INDEX community_notice_open_by ON community_notice (open_by) WHERE status = 'ISSUED';
