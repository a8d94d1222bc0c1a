-- A delivery goes by one of several channels to one address; the states are drawn in README.md.
ALTER TABLE email_delivery RENAME TO delivery;
ALTER TABLE delivery RENAME COLUMN recipient TO address;
ALTER TABLE delivery
    -- the subject of their token; null for a partner's system and for what was queued before
    ADD COLUMN person text,
    ADD COLUMN channel text NOT NULL DEFAULT 'EMAIL' CHECK (channel IN ('EMAIL', 'NOTIFY_EMAIL', 'SMS', 'WEBHOOK')),
    DROP CONSTRAINT email_delivery_item_id_recipient_key,
    ADD CONSTRAINT delivery_once UNIQUE (item_id, channel, address),
    DROP CONSTRAINT email_delivery_status_check,
    ADD CONSTRAINT delivery_status_check
        CHECK (status IN ('QUEUED', 'SENDING', 'SENT', 'DELIVERED', 'FAILED', 'CANCELLED')),
    DROP CONSTRAINT email_delivery_check1,
    ADD CONSTRAINT delivery_ended_check CHECK ((status NOT IN ('QUEUED', 'SENDING')) = (ended_at IS NOT NULL));
ALTER TABLE delivery ALTER COLUMN channel DROP DEFAULT;
ALTER TABLE delivery RENAME CONSTRAINT email_delivery_check TO delivery_next_attempt_check;
ALTER INDEX email_delivery_open RENAME TO delivery_open;
ALTER INDEX email_delivery_failed RENAME TO delivery_failed;
