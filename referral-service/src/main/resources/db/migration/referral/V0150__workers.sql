-- Who supports the person for the provider that holds the referral: the subject of a token, never a name.
ALTER TABLE referral
    ADD COLUMN worker text,
    ADD CONSTRAINT referral_worker CHECK (worker IS NULL OR status = 'ACCEPTED');
COMMENT ON COLUMN referral.worker IS 'Whose case it is; null until somebody of the provider is named';

ALTER TABLE case_history
    ADD COLUMN worker   text,
    ADD COLUMN acted_by text;
COMMENT ON COLUMN case_history.worker IS 'Whose case it became by this step';
COMMENT ON COLUMN case_history.acted_by IS 'The manager who took the step for them; null when they took it themselves';
