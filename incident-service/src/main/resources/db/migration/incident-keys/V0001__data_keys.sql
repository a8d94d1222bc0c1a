-- One data key per person and per incident, wrapped by the master key. This database is backed up apart from the data:
-- whoever has only one of the two can read nothing. An erased owner keeps its row, so that no new key is ever made.
CREATE TABLE data_key (
    owner      text PRIMARY KEY,
    wrapped    bytea,
    made_at    timestamptz NOT NULL DEFAULT now(),
    erased_at  timestamptz,
    CHECK ((wrapped IS NULL) = (erased_at IS NOT NULL))
);
