-- Each version of a region's rules and patterns: codes and numbers only. Why somebody published it is sealed text.
CREATE TABLE rules_version (
    region       text        NOT NULL,
    version      integer     NOT NULL,
    -- null: from the beginning, as the reviewed file of the region does
    holds_from   timestamptz,
    -- what the reviewed file names as its source; null for what a manager has published
    basis        text,
    -- null: the reviewed file
    published_by text,
    published_at timestamptz NOT NULL,
    content      jsonb       NOT NULL,
    PRIMARY KEY (region, version)
);

-- Where it happened, in degrees of WGS 84, only where that is exactly known.
ALTER TABLE incident
    ADD COLUMN latitude  double precision,
    ADD COLUMN longitude double precision,
    ADD CHECK ((latitude IS NULL) = (longitude IS NULL));

-- The pattern that called a meeting, and where: a neighbourhood or area by its code, else the middle of a circle.
ALTER TABLE meeting
    ADD COLUMN pattern   text,
    ADD COLUMN place     text,
    ADD COLUMN latitude  double precision,
    ADD COLUMN longitude double precision;

CREATE INDEX meeting_by_pattern ON meeting (pattern, id DESC) WHERE pattern IS NOT NULL;

-- Why an incident was closed: one that was logged in error never happened.
ALTER TABLE incident ADD COLUMN IF NOT EXISTS closure_reason text;

-- What patterns are counted from. What is not known to have happened at another time happened when it was logged.
CREATE VIEW pattern_evidence AS
SELECT id, region, category, local_authority, lsoa, latitude, longitude, COALESCE(occurred_at, logged_at) AS at,
       id AS incident_id
FROM incident
WHERE status <> 'DUPLICATE' AND closure_reason IS DISTINCT FROM 'LOGGED_IN_ERROR';

CREATE INDEX incident_evidence ON incident (region, category, (COALESCE(occurred_at, logged_at)));
CREATE INDEX incident_logged ON incident (region, logged_at);
