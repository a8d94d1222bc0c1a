-- Withdrawal, the end of a support, reopening, amendments, contacts and sessions.

ALTER TABLE referral
    ADD COLUMN accepted_at        timestamptz,
    ADD COLUMN contact_due_by     timestamptz,
    ADD COLUMN contact_overdue_at timestamptz,
    ADD COLUMN contacted_at       timestamptz,
    ADD COLUMN closed_by          text,
    ADD COLUMN closed_as          text,
    ADD COLUMN closed_at          timestamptz;
COMMENT ON COLUMN referral.accepted_at IS 'When the present holder took the person on, by an offer or by a handover';
COMMENT ON COLUMN referral.contact_overdue_at IS 'When it was told that the first contact is overdue: once';
COMMENT ON COLUMN referral.contacted_at IS 'When the present holder first had an answer from the person';
COMMENT ON COLUMN referral.closed_by IS 'Who withdrew the referral, or gave the support that ended';
COMMENT ON COLUMN referral.closed_as IS 'The coded reason or outcome';

-- Nobody could record a contact before: who holds a referral now is given the longest clock, from now on.
UPDATE referral SET accepted_at = changed_at, contact_due_by = now() + interval '2 days' WHERE status = 'ACCEPTED';

ALTER TABLE referral
    DROP CONSTRAINT referral_status_check,
    ADD CHECK (status IN ('RAISED', 'OFFERED', 'WAITING', 'ACCEPTED', 'UNPLACED', 'COMPLETED', 'ENDED_EARLY', 'WITHDRAWN')),
    ADD CONSTRAINT referral_contact_clock CHECK (
        num_nonnulls(accepted_at, contact_due_by) = CASE status WHEN 'ACCEPTED' THEN 2 ELSE 0 END),
    ADD CONSTRAINT referral_contact CHECK (
        status = 'ACCEPTED' OR num_nonnulls(contact_overdue_at, contacted_at) = 0),
    ADD CONSTRAINT referral_closed CHECK (
        num_nonnulls(closed_by, closed_as, closed_at)
        = CASE WHEN status IN ('COMPLETED', 'ENDED_EARLY', 'WITHDRAWN') THEN 3 ELSE 0 END);
CREATE INDEX referral_contact_due ON referral (contact_due_by)
    WHERE status = 'ACCEPTED' AND contacted_at IS NULL AND contact_overdue_at IS NULL;
CREATE INDEX referral_not_yet_seen ON referral (accepted_at) WHERE status = 'ACCEPTED' AND contacted_at IS NULL;

ALTER TABLE offer
    DROP CONSTRAINT offer_outcome_check,
    ADD CHECK (outcome IN ('ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN')),
    ADD COLUMN forgiven boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN offer.forgiven IS 'A manager had everybody asked again after it: it excludes its provider no longer';

CREATE TABLE contact (
    position     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    referral_id  text        NOT NULL REFERENCES referral,
    placement_id text        NOT NULL,
    provider     text        NOT NULL,
    answer       text        NOT NULL CHECK (answer IN ('YES', 'NOT_NOW', 'NO', 'COULD_NOT_BE_FOUND')),
    ask_again_on date,
    contacted_at timestamptz NOT NULL,
    CHECK ((ask_again_on IS NOT NULL) = (answer = 'NOT_NOW'))
);
COMMENT ON TABLE contact IS 'Each attempt of a holder to reach the person, with their answer; who had NOT_NOW asks again';
CREATE INDEX contact_of_referral ON contact (referral_id, position);

CREATE TABLE session (
    id           text        PRIMARY KEY,
    referral_id  text        NOT NULL REFERENCES referral,
    placement_id text        NOT NULL,
    programme    text        NOT NULL,
    provider     text        NOT NULL,
    held_on      date        NOT NULL,
    recorded_at  timestamptz NOT NULL
);
COMMENT ON TABLE session IS 'Each session that a holder had with the person; held_on is a day of the region';
CREATE INDEX session_of_referral ON session (referral_id, held_on);
