-- From whom a person is hidden, whatever their role; why is sealed under the person's key.
CREATE TABLE person_exclusion (
    id                    text PRIMARY KEY,
    person_id             text        NOT NULL REFERENCES person,
    excluded_user         text,
    excluded_organisation text,
    added_by              text        NOT NULL,
    added_at              timestamptz NOT NULL,
    ended_by              text,
    ended_at              timestamptz,
    CHECK ((excluded_user IS NULL) <> (excluded_organisation IS NULL))
);

CREATE INDEX person_exclusion_by_person ON person_exclusion (person_id) WHERE ended_at IS NULL;

-- Who saw an identity by emergency access, until when, and what the privacy officer found; reasons and notes are sealed.
CREATE TABLE emergency_access (
    id           text PRIMARY KEY,
    person_id    text        NOT NULL REFERENCES person,
    incident_id  text        NOT NULL REFERENCES incident,
    region       text        NOT NULL,
    taken_by     text        NOT NULL,
    organisation text        NOT NULL,
    reason       text        NOT NULL,
    taken_at     timestamptz NOT NULL,
    until        timestamptz NOT NULL,
    review_by    timestamptz NOT NULL,
    -- when it was told that nobody had reviewed it in time
    escalated_at timestamptz,
    finding      text,
    reviewed_by  text,
    reviewed_at  timestamptz
);

CREATE INDEX emergency_access_by_person ON emergency_access (person_id, taken_by);
CREATE INDEX emergency_access_by_region ON emergency_access (region, review_by);
CREATE INDEX emergency_access_to_review ON emergency_access (review_by) WHERE reviewed_at IS NULL AND escalated_at IS NULL;
