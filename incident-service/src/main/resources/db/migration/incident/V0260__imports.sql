-- Files that the duty desk uploads, worked off in the background by one instance at a time.
CREATE TABLE import (
    id          text PRIMARY KEY,
    region      text        NOT NULL,
    uploaded_by text        NOT NULL,
    uploaded_at timestamptz NOT NULL,
    format      text        NOT NULL,
    dry_run     boolean     NOT NULL,
    status      text        NOT NULL,
    mapping     jsonb       NOT NULL DEFAULT '[]',
    preview     jsonb       NOT NULL DEFAULT '[]',
    -- how many rows there are is known once the whole file has been read
    total       integer,
    done        integer     NOT NULL DEFAULT 0,
    imported    integer     NOT NULL DEFAULT 0,
    duplicates  integer     NOT NULL DEFAULT 0,
    rejected    integer     NOT NULL DEFAULT 0,
    ended_at    timestamptz,
    -- who works on it: an instance that was overtaken has an old epoch
    epoch       bigint      NOT NULL DEFAULT 0,
    attempts    integer     NOT NULL DEFAULT 0,
    lease_until timestamptz NOT NULL DEFAULT '-infinity',
    key_erased  boolean     NOT NULL DEFAULT false
);

CREATE INDEX import_running ON import (region, id) WHERE status = 'RUNNING';
CREATE INDEX import_of_region ON import (region, id);
CREATE INDEX import_key_left ON import (id) WHERE status <> 'RUNNING' AND NOT key_erased;

-- The uploaded file, sealed under a key of its own; gone when the work is done. Nobody knows who may stand in it.
CREATE TABLE import_chunk (
    import_id text    NOT NULL REFERENCES import,
    ordinal   integer NOT NULL,
    sealed    bytea   NOT NULL,
    PRIMARY KEY (import_id, ordinal)
);

-- Why a row was not taken, in our words: never with what stood in it.
CREATE TABLE import_error (
    import_id text    NOT NULL REFERENCES import,
    line      integer NOT NULL,
    reason    text    NOT NULL,
    PRIMARY KEY (import_id, line)
);

-- What was understood: a police row has a month, an A&E record a moment. The key recognises it in any later upload.
CREATE TABLE imported_row (
    region          text NOT NULL,
    row_key         uuid NOT NULL,
    import_id       text NOT NULL REFERENCES import,
    month           date,
    at              timestamptz,
    category        text NOT NULL,
    setting         text,
    local_authority text,
    lsoa            text,
    latitude        double precision,
    longitude       double precision,
    PRIMARY KEY (region, row_key),
    CHECK ((month IS NULL) <> (at IS NULL))
);

CREATE INDEX imported_row_of_import ON imported_row (import_id);
CREATE INDEX imported_row_by_month ON imported_row (region, category, lsoa, month) WHERE month IS NOT NULL;
CREATE INDEX imported_row_by_time ON imported_row (region, category, at) WHERE at IS NOT NULL;
-- Police publish only some points on the map: a row without an area has that of any other row at its point.
CREATE INDEX imported_row_by_point ON imported_row (latitude, longitude) INCLUDE (lsoa)
    WHERE month IS NOT NULL AND lsoa IS NOT NULL;

-- Neighbourhoods by their public names, as police files give them.
CREATE TABLE lsoa (
    code            text PRIMARY KEY,
    name            text NOT NULL,
    local_authority text
);
