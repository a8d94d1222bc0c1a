-- A referral may be for a school, a family, a group or a place; person_id is then that subject's own id.
ALTER TABLE referral
    ADD COLUMN subject text NOT NULL DEFAULT 'PERSON'
        CHECK (subject IN ('PERSON', 'SCHOOL', 'FAMILY', 'GROUP', 'PLACE'));
