-- The information-sharing agreement of each programme's provider, as the catalogue last said it.
ALTER TABLE programme_name
    ADD COLUMN region              text,
    ADD COLUMN agreement_reference text,
    ADD COLUMN agreement_from      date,
    ADD COLUMN agreement_to        date;

-- What was disclosed to whom: the fields in codes, the lawful basis, the agreement that was current; why is sealed.
CREATE TABLE disclosure (
    id           text PRIMARY KEY,
    referral_id  text        NOT NULL REFERENCES referral,
    person_id    text        NOT NULL REFERENCES person,
    step         text        NOT NULL,
    fields       text[]      NOT NULL,
    lawful_basis text        NOT NULL,
    organisation text,
    agreement    text,
    at           timestamptz NOT NULL,
    recorded_by  text        NOT NULL
);

CREATE INDEX disclosure_by_person ON disclosure (person_id, at);
