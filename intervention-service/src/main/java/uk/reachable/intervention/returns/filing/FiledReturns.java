package uk.reachable.intervention.returns.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.reachable.intervention.returns.calendar.Period;
import uk.reachable.intervention.returns.table.ReturnKind;
import uk.reachable.platform.security.Actor;

/** The submitted returns with their versions. */
@Component
class FiledReturns {
    private final JdbcClient jdbc;

    FiledReturns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this return was submitted before. */
    boolean add(FiledReturn filed) {
        return jdbc.sql("""
                                INSERT INTO filed_return (id, region, kind, from_day, to_day) VALUES (?, ?, ?, ?, ?)
                                ON CONFLICT (region, kind, from_day, to_day) DO NOTHING""")
                        .params(filed.id(), filed.region(), filed.kind().name())
                        .params(filed.period().from(), filed.period().to())
                        .update()
                == 1;
    }

    void freeze(FiledReturn filed, Version version, Actor by) {
        RestatementReason reason = version.reason();
        jdbc.sql("""
                        INSERT INTO filed_return_version (return_id, version, content, hash, reason, submitted_by,
                            submitted_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(filed.id(), version.number(), version.content(), version.hash())
                .param(reason == null ? null : reason.name())
                .params(by.subject(), Timestamp.from(version.submittedAt()))
                .update();
    }

    Optional<FiledReturn> find(String id) {
        return jdbc.sql("SELECT * FROM filed_return WHERE id = ?")
                .param(id)
                .query(FiledReturns::filed)
                .optional();
    }

    /** Locked until the transaction ends, so that versions follow one another. */
    Optional<FiledReturn> lock(String id) {
        return jdbc.sql("SELECT * FROM filed_return WHERE id = ? FOR UPDATE")
                .param(id)
                .query(FiledReturns::filed)
                .optional();
    }

    List<FiledReturn> of(String region) {
        return jdbc.sql("SELECT * FROM filed_return WHERE region = ? ORDER BY from_day DESC, to_day DESC, kind")
                .param(region)
                .query(FiledReturns::filed)
                .list();
    }

    /** Oldest first; a return has at least one. */
    List<Version> versions(String id) {
        return jdbc.sql("SELECT * FROM filed_return_version WHERE return_id = ? ORDER BY version")
                .param(id)
                .query(FiledReturns::version)
                .list();
    }

    private static FiledReturn filed(ResultSet row, int index) throws SQLException {
        return new FiledReturn(
                row.getString("id"),
                row.getString("region"),
                ReturnKind.valueOf(row.getString("kind")),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)));
    }

    private static Version version(ResultSet row, int index) throws SQLException {
        @Nullable String reason = row.getString("reason");
        return new Version(
                row.getInt("version"),
                row.getString("content"),
                row.getString("hash"),
                reason == null ? null : RestatementReason.valueOf(reason),
                row.getTimestamp("submitted_at").toInstant());
    }
}
