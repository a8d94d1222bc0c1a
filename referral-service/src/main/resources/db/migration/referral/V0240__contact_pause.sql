-- Police ask that a person is not contacted yet: beside whatever state each of their referrals is in.
CREATE TABLE person_pause (
    person_id text        PRIMARY KEY,
    since     timestamptz NOT NULL,
    review_by timestamptz NOT NULL
);
COMMENT ON TABLE person_pause IS 'Who is not to be contacted now, as incident-service said; a referral that is raised later is paused, too';

ALTER TABLE referral
    ADD COLUMN paused_since    timestamptz,
    ADD COLUMN pause_review_by timestamptz,
    ADD CONSTRAINT referral_pause CHECK (num_nonnulls(paused_since, pause_review_by) IN (0, 2));
COMMENT ON COLUMN referral.paused_since IS 'Since when the clocks of the referral stand still; null while they run';

CREATE INDEX referral_of_person ON referral (person_id);
