-- Deliveries that are due together go in one message; what one way cannot do, its successor does.
ALTER TABLE delivery
    -- the message it goes in, by the id of the first delivery of it; null until it is tried
    ADD COLUMN message_id uuid,
    ADD COLUMN attempted_at timestamptz,
    -- no answer came to the last attempt: the receiver may have it
    ADD COLUMN in_doubt boolean NOT NULL DEFAULT false,
    -- how often it was sent although the receiver may have had it
    ADD COLUMN repeats int NOT NULL DEFAULT 0,
    -- what the channel calls the message
    ADD COLUMN reference text,
    -- why the last attempt came to nothing: a code or a short technical reason
    ADD COLUMN why text,
    -- the next_attempt_at for which its record was put on the topic
    ADD COLUMN announced_for timestamptz,
    ADD COLUMN escalated_from uuid REFERENCES delivery ON DELETE SET NULL,
    DROP CONSTRAINT delivery_status_check,
    ADD CONSTRAINT delivery_status_check
        CHECK (status IN ('QUEUED', 'SENDING', 'SENT', 'DELIVERED', 'FAILED', 'ESCALATED', 'CANCELLED'));
CREATE INDEX delivery_message ON delivery (message_id);
CREATE INDEX delivery_reference ON delivery (reference) WHERE reference IS NOT NULL;
CREATE INDEX delivery_successor ON delivery (escalated_from) WHERE escalated_from IS NOT NULL;
CREATE INDEX delivery_of_address ON delivery (channel, address, attempted_at);

-- What the duty desk has to tell by telephone.
CREATE TABLE undelivered (
    id          uuid PRIMARY KEY,
    item_id     uuid        NOT NULL REFERENCES inbox_item ON DELETE CASCADE,
    -- null when there was nobody to be told
    delivery_id uuid REFERENCES delivery ON DELETE CASCADE,
    since       timestamptz NOT NULL,
    settled_at  timestamptz,
    settled_by  text,
    how         text CHECK (how IN ('RANG', 'TOLD_OTHERWISE', 'DELIVERED')),
    UNIQUE NULLS NOT DISTINCT (item_id, delivery_id),
    CHECK ((settled_at IS NULL) = (how IS NULL))
);
CREATE INDEX undelivered_open ON undelivered (since) WHERE settled_at IS NULL;
CREATE INDEX undelivered_delivery ON undelivered (delivery_id);
