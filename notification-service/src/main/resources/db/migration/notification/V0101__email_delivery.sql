-- One e-mail to one person about one notice; the states are drawn in README.md.
CREATE TABLE email_delivery (
    id              uuid PRIMARY KEY,
    item_id         uuid        NOT NULL REFERENCES inbox_item ON DELETE CASCADE,
    recipient       text        NOT NULL,
    status          text        NOT NULL CHECK (status IN ('QUEUED', 'SENDING', 'SENT', 'FAILED')),
    attempts        int         NOT NULL,
    due_at          timestamptz NOT NULL,
    -- QUEUED: when it is tried next; SENDING: when the lease ends; null once SENT or FAILED
    next_attempt_at timestamptz,
    ended_at        timestamptz,
    UNIQUE (item_id, recipient),
    CHECK ((status IN ('QUEUED', 'SENDING')) = (next_attempt_at IS NOT NULL)),
    CHECK ((status IN ('SENT', 'FAILED')) = (ended_at IS NOT NULL))
);

CREATE INDEX email_delivery_open ON email_delivery (next_attempt_at) WHERE next_attempt_at IS NOT NULL;
CREATE INDEX email_delivery_failed ON email_delivery (ended_at) WHERE status = 'FAILED';
