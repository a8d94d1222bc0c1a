-- Why an incident is closed, and where it stood when it was merged: what undoing the merge gives back.
ALTER TABLE incident
    ADD COLUMN closure_reason      text,
    ADD COLUMN status_before_merge text;

-- Every step and amendment with who, when and what; codes only, the why is sealed under the incident as why/<id>.
CREATE TABLE incident_step (
    id              text PRIMARY KEY,
    incident_id     text        NOT NULL REFERENCES incident,
    kind            text        NOT NULL,
    -- the record's version after it
    version         bigint      NOT NULL,
    at              timestamptz NOT NULL,
    -- nobody when it followed from what others did
    by_subject      text,
    by_organisation text,
    closure_reason  text,
    other_incident  text REFERENCES incident,
    changes         jsonb       NOT NULL
);

CREATE INDEX incident_step_by_incident ON incident_step (incident_id, id);
CREATE INDEX incident_step_by_other ON incident_step (other_incident, id) WHERE other_incident IS NOT NULL;

-- The incident itself and its duplicates, and theirs: whose people, referrals and meeting it shows. To be asked as
-- IN (SELECT incidents_shown_in(..)): in FROM it is taken for a hundred rows, and tables are read whole (0.5 s).
CREATE FUNCTION incidents_shown_in(surviving text) RETURNS SETOF text LANGUAGE sql STABLE ROWS 2 AS $$
    WITH RECURSIVE shown (id) AS (
        SELECT surviving
        UNION SELECT i.id FROM shown s JOIN incident i ON i.merged_into = s.id)
    SELECT id FROM shown
$$;

-- The incident that an incident is shown in; itself when it is no duplicate.
CREATE FUNCTION surviving_incident(any_incident text) RETURNS text LANGUAGE sql STABLE AS $$
    WITH RECURSIVE line (id, merged_into) AS (
        SELECT id, merged_into FROM incident WHERE id = any_incident
        UNION SELECT i.id, i.merged_into FROM line l JOIN incident i ON i.id = l.merged_into)
    SELECT id FROM line WHERE merged_into IS NULL
$$;
