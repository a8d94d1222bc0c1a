-- A notice may be about an action, a review of contact, a question, an emergency access or a community notice.
ALTER TABLE inbox_item
    DROP CONSTRAINT inbox_item_subject_kind_check,
    ADD CONSTRAINT inbox_item_subject_kind_check CHECK (subject_kind IN ('OFFER', 'HANDOVER', 'PLACEMENT', 'LEG', 'STEP',
        'MEETING', 'ACTION', 'CONTACT_REVIEW', 'QUESTION', 'EMERGENCY_ACCESS', 'COMMUNITY_NOTICE'));
