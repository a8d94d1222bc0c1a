-- What the listener of the tests did, in the order in which it did it; nothing here forbids a second time.
CREATE TABLE effect (
    n        bigint GENERATED ALWAYS AS IDENTITY,
    key      text   NOT NULL,
    sequence bigint NOT NULL
);
