-- What is referred may be a school, a family, a group or a place; it has a row, an id and a key of its own, as a person has.
ALTER TABLE person
    ADD COLUMN subject text NOT NULL DEFAULT 'PERSON'
        CHECK (subject IN ('PERSON', 'SCHOOL', 'FAMILY', 'GROUP', 'PLACE'));
