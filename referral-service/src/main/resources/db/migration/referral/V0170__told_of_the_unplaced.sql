-- The duty officer's hour to find another way has an alarm, too. Whose hour is over already is told of at once.
ALTER TABLE referral
    DROP CONSTRAINT referral_duty_told,
    ADD CONSTRAINT referral_duty_told CHECK (duty_due_by IS NOT NULL OR duty_told_at IS NULL);
COMMENT ON COLUMN referral.duty_told_at IS 'When it was told that the duty desk''s time is over: once';
DROP INDEX referral_confirmation_due;
CREATE INDEX referral_duty_due ON referral (duty_due_by) WHERE duty_told_at IS NULL AND duty_due_by IS NOT NULL;

-- Whoever referred is told of an amendment that came before they were told at all, by a clock of its own.
ALTER TABLE referrer_clock ADD COLUMN once_more_by timestamptz;
COMMENT ON COLUMN referrer_clock.once_more_by IS 'By when they are told once more, of what was amended before due_by';
