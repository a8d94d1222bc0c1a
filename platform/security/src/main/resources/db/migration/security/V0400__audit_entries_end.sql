-- An entry goes when its time is over, and never before: docs/retention.md. By this database's clock, so that no service
-- empties the trail because its own is wrong.
SET LOCAL lock_timeout = '5s';

CREATE OR REPLACE TRIGGER audit_entry_is_append_only
    BEFORE UPDATE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_is_append_only();

CREATE FUNCTION audit_entry_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.at > now() - interval '7 years' THEN
        RAISE EXCEPTION 'audit_entry is append-only for seven years';
    END IF;
    RETURN OLD;
END
$$;

CREATE TRIGGER audit_entry_is_kept
    BEFORE DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION audit_entry_is_kept();

-- What is old lies together: entries are only ever added.
CREATE INDEX audit_entry_by_time ON audit_entry USING brin (at);
