-- "Do not contact yet": every one that police ever asked; the officer is sealed.
CREATE TABLE contact_pause (
    id                     text PRIMARY KEY,
    person_id              text        NOT NULL REFERENCES person,
    incident_id            text        NOT NULL REFERENCES incident,
    reason                 text        NOT NULL,
    review_by              timestamptz NOT NULL,
    review_told_at         timestamptz,
    paused_at              timestamptz NOT NULL,
    paused_by              text        NOT NULL,
    paused_by_organisation text        NOT NULL,
    ended_at               timestamptz,
    ended_as               text CHECK (ended_as IN ('LIFTED', 'PUT_OFF')),
    ended_by               text,
    CHECK (num_nonnulls(ended_at, ended_as, ended_by) IN (0, 3))
);
COMMENT ON COLUMN contact_pause.review_told_at IS 'When it was told that the time of review has come: once';

CREATE UNIQUE INDEX contact_pause_one_open ON contact_pause (person_id) WHERE ended_at IS NULL;
CREATE INDEX contact_pause_of_incident ON contact_pause (incident_id) WHERE ended_at IS NULL;
CREATE INDEX contact_pause_review ON contact_pause (review_by) WHERE ended_at IS NULL AND review_told_at IS NULL;
