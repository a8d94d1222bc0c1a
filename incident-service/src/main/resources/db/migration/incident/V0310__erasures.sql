-- Who had a person erased, and why. Who they were is gone with their key; what is left here are codes.
CREATE TABLE person_erasure (
    person_id  text PRIMARY KEY REFERENCES person,
    reason     text        NOT NULL,
    ordered_by text        NOT NULL,
    ordered_at timestamptz NOT NULL,
    -- seen to be so in the key database; until then it is tried again
    destroyed  boolean     NOT NULL DEFAULT false
);

CREATE INDEX person_erasure_to_finish ON person_erasure (ordered_at) WHERE NOT destroyed;
