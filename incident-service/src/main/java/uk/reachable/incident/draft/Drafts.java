package uk.reachable.incident.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The drafts, one for each author and form. */
@Component
class Drafts {

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KeptDraft> find(String author, String form, Instant now) {
        return jdbc.sql("""
                SELECT id, sealed, saved_at, kept_until FROM draft
                WHERE author = ? AND form = ? AND kept_until > ?
                """)
                .params(author, form, utc(now))
                .query((row, _) -> draft(row))
                .optional();
    }

    /** Until the transaction ends nobody else saves or deletes this draft. */
    Optional<String> lock(String author, String form) {
        return jdbc.sql("SELECT id FROM draft WHERE author = ? AND form = ? FOR UPDATE")
                .params(author, form)
                .query(String.class)
                .optional();
    }

    /** In the place of the one before, if there was one. */
    void save(String author, String form, KeptDraft draft) {
        jdbc.sql("""
                INSERT INTO draft (id, author, form, sealed, saved_at, kept_until) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (author, form) DO UPDATE SET id = excluded.id, sealed = excluded.sealed,
                    saved_at = excluded.saved_at, kept_until = excluded.kept_until
                """)
                .params(draft.id(), author, form, draft.sealed(), utc(draft.savedAt()), utc(draft.keptUntil()))
                .update();
    }

    /** Answers with the id of the draft that is gone. */
    Optional<String> delete(String author, String form) {
        return jdbc.sql("DELETE FROM draft WHERE author = ? AND form = ? RETURNING id")
                .params(author, form)
                .query(String.class)
                .optional();
    }

    /** Answers with the ids of those that are gone. */
    List<String> deleteExpired(Instant now) {
        return jdbc.sql("DELETE FROM draft WHERE kept_until <= ? RETURNING id")
                .param(utc(now))
                .query(String.class)
                .list();
    }

    private static KeptDraft draft(ResultSet row) throws SQLException {
        return new KeptDraft(
                row.getString("id"),
                row.getBytes("sealed"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getObject("kept_until", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
