-- What the test application does: one row is one effect. The check on doomed happens at commit.
CREATE TABLE effect (id uuid PRIMARY KEY);
CREATE TABLE doomed (
    id uuid NOT NULL REFERENCES effect DEFERRABLE INITIALLY DEFERRED
);
