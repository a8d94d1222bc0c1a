-- A person may have to confirm a further offer, may choose a programme or let a referral go; whoever left is followed up
-- at home; whoever referred is told within a working day.

ALTER TABLE referral ADD COLUMN duty_told_at timestamptz;
COMMENT ON COLUMN referral.duty_due_by IS 'Until when the duty officer finds another way, or confirms a further offer';
COMMENT ON COLUMN referral.duty_told_at IS 'When it was told that nobody confirmed in time: once';

ALTER TABLE referral
    DROP CONSTRAINT referral_status_check,
    ADD CHECK (status IN ('RAISED', 'OFFERED', 'WAITING', 'ACCEPTED', 'UNPLACED', 'AWAITING_CONFIRMATION', 'COMPLETED',
        'ENDED_EARLY', 'WITHDRAWN')),
    DROP CONSTRAINT referral_check2,
    ADD CONSTRAINT referral_duty_clock CHECK (
        (duty_due_by IS NOT NULL) = (status IN ('UNPLACED', 'AWAITING_CONFIRMATION'))),
    ADD CONSTRAINT referral_duty_told CHECK (status = 'AWAITING_CONFIRMATION' OR duty_told_at IS NULL);
CREATE INDEX referral_confirmation_due ON referral (duty_due_by)
    WHERE status = 'AWAITING_CONFIRMATION' AND duty_told_at IS NULL;

ALTER TABLE offer
    DROP CONSTRAINT offer_outcome_check,
    ADD CHECK (outcome IN ('ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN', 'RELEASED'));
COMMENT ON TABLE offer IS 'Every offer ever made; a handover whose receiver let the person go is kept as one, too';

CREATE TABLE referrer_clock (
    referral_id text        PRIMARY KEY REFERENCES referral,
    due_by      timestamptz NOT NULL,
    told_at     timestamptz
) WITH (fillfactor = 80);
COMMENT ON TABLE referrer_clock IS 'By when whoever referred is told what became of it, and when they were';
CREATE INDEX referrer_clock_due ON referrer_clock (due_by) WHERE told_at IS NULL;

-- Who referred before is told within a day from now.
INSERT INTO referrer_clock (referral_id, due_by)
    SELECT id, now() + interval '1 day' FROM referral
    WHERE status NOT IN ('COMPLETED', 'ENDED_EARLY', 'WITHDRAWN');
