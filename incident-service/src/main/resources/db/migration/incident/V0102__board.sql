-- The last number given in each region. Its lock is what makes numbers visible in order: a database sequence would let a
-- later number be seen first, and a viewer would skip the earlier one.
CREATE TABLE board_head (
    region text PRIMARY KEY,
    seq    bigint NOT NULL
);

-- Every version of every row, in the order of the region; the board as at T is the last of each incident with at <= T.
CREATE TABLE board_change (
    region          text        NOT NULL,
    seq             bigint      NOT NULL,
    at              timestamptz NOT NULL,
    incident_id     text        NOT NULL REFERENCES incident,
    local_authority text        NOT NULL,
    row             jsonb       NOT NULL,
    PRIMARY KEY (region, seq)
);

-- The board as it stands.
CREATE TABLE board_row (
    incident_id     text PRIMARY KEY REFERENCES incident,
    region          text   NOT NULL,
    local_authority text   NOT NULL,
    seq             bigint NOT NULL,
    row             jsonb  NOT NULL
);

-- Newest first: ids sort by the moment they were made.
CREATE INDEX board_row_newest ON board_row (region, incident_id DESC);
