-- A request keeps the priority that it came in with: a changed policy moves nobody who waits already.
-- The areas are where its person may be served; null in rows from before, which are then asked one by one.
ALTER TABLE placement
    ADD COLUMN priority int NOT NULL DEFAULT 3 CHECK (priority > 0),
    ADD COLUMN areas text[];

DROP INDEX placement_waiting;
CREATE INDEX placement_waiting ON placement (need, priority, requested_at, offer_id) WHERE state = 'WAITING';
CREATE INDEX placement_referral ON placement (referral_id, requested_at DESC, offer_id DESC);
