-- In a reachable moment who is on shift there is told first, then their colleagues, then the duty desk.
ALTER TABLE email_delivery
    ADD COLUMN held_back boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT email_delivery_status_check,
    ADD CONSTRAINT email_delivery_status_check CHECK (status IN ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'CANCELLED')),
    DROP CONSTRAINT email_delivery_check1,
    ADD CONSTRAINT email_delivery_check1 CHECK ((status IN ('SENT', 'FAILED', 'CANCELLED')) = (ended_at IS NOT NULL));
COMMENT ON COLUMN email_delivery.held_back IS 'Colleagues are told first: it can be moved, or called off by an answer';

-- Offers that are told in circles and still open; the row goes when the offer ends.
CREATE TABLE desk_call (
    item_id uuid        PRIMARY KEY REFERENCES inbox_item ON DELETE CASCADE,
    desk_at timestamptz NOT NULL,
    told_at timestamptz
);
CREATE INDEX desk_call_due ON desk_call (desk_at) WHERE told_at IS NULL;
