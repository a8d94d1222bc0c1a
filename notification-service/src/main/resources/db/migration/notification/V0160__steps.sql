-- A notice may be about one step of a referral.
ALTER TABLE inbox_item
    DROP CONSTRAINT inbox_item_subject_kind_check,
    ADD CHECK (subject_kind IN ('OFFER', 'HANDOVER', 'PLACEMENT', 'LEG', 'STEP', 'MEETING'));
