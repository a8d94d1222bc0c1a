-- Outbox: a row lives from the business transaction to the broker's acknowledgement.

CREATE TABLE outbox_head (
    topic    text   NOT NULL,
    key      text   NOT NULL,
    sequence bigint NOT NULL,
    PRIMARY KEY (topic, key)
) WITH (fillfactor = 80);
COMMENT ON TABLE outbox_head IS 'Last sequence given to each key; its row lock makes the sequence contiguous';

CREATE TABLE outbox (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id           uuid        NOT NULL,
    topic              text        NOT NULL,
    key                text        NOT NULL,
    sequence           bigint      NOT NULL,
    partition          integer,
    type               text        NOT NULL,
    time               timestamptz NOT NULL,
    incident_reference text,
    traceparent        text,
    payload            bytea       NOT NULL,
    parked_because     text,
    UNIQUE (topic, key, sequence)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
COMMENT ON COLUMN outbox.parked_because IS 'Set when the row can never be sent as it is: it then blocks its key';
CREATE INDEX outbox_parked ON outbox (topic, key) WHERE parked_because IS NOT NULL;

CREATE TABLE outbox_lease (
    only_row   boolean     PRIMARY KEY DEFAULT true CHECK (only_row),
    owner      text        NOT NULL,
    epoch      bigint      NOT NULL,
    expires_at timestamptz NOT NULL
) WITH (fillfactor = 50);
COMMENT ON TABLE outbox_lease IS 'Which process relays; times are of this database''s clock';
INSERT INTO outbox_lease (owner, epoch, expires_at) VALUES ('nobody', 0, '-infinity');

-- Inbox: how far each key has been applied, and what waits.

CREATE TABLE inbox (
    topic    text   NOT NULL,
    key      text   NOT NULL,
    sequence bigint NOT NULL,
    PRIMARY KEY (topic, key)
) WITH (fillfactor = 80);
COMMENT ON TABLE inbox IS 'Last sequence of each key that was applied or skipped; 0 when only later ones came';

CREATE TABLE inbox_parked (
    id            bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    topic         text        NOT NULL,
    partition     integer     NOT NULL,
    record_offset bigint      NOT NULL,
    key           text        NOT NULL,
    sequence      bigint      NOT NULL,
    type          text,
    event_id      text,
    time          timestamptz,
    payload       bytea       NOT NULL,
    parked_at     timestamptz NOT NULL,
    PRIMARY KEY (topic, key, sequence)
);
COMMENT ON TABLE inbox_parked IS 'Events that came before their predecessor';

CREATE TABLE dead_letter (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic              text        NOT NULL,
    partition          integer     NOT NULL,
    record_offset      bigint      NOT NULL,
    key                text,
    sequence           bigint,
    type               text,
    event_id           text,
    time               timestamptz,
    payload            bytea       NOT NULL,
    incident_reference text,
    reason             text        NOT NULL,
    buried_at          timestamptz NOT NULL,
    UNIQUE (topic, partition, record_offset),
    UNIQUE (topic, key, sequence)
);
COMMENT ON TABLE dead_letter IS 'Events that could not be applied; each blocks its key until replayed or skipped';
