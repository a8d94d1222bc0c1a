package uk.reachable.incident.community.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.Addressee;
import uk.reachable.incident.casefile.Rows;
import uk.reachable.incident.community.notice.Notice.Agreed;
import uk.reachable.incident.community.notice.Notice.Draft;
import uk.reachable.incident.community.notice.Notice.Issued;
import uk.reachable.incident.community.notice.Notice.Opened;
import uk.reachable.incident.community.notice.Notice.Rung;
import uk.reachable.incident.community.notice.Notice.Unopened;

/** Every notice; whoever changes one holds the row lock of its incident. */
@Repository
public class Notices {

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A notice with the times at which it moved on. */
    public record Entry(
            Notice notice,
            Instant draftedAt,
            @Nullable Instant agreedAt,
            @Nullable Instant issuedAt) {}

    public Optional<Notice> find(String noticeId) {
        return jdbc.sql("SELECT * FROM community_notice WHERE id = ?")
                .param(noticeId)
                .query((row, _) -> read(row))
                .optional();
    }

    /** By the hash of its link's secret. */
    public Optional<Notice> ofLink(byte[] linkHash) {
        return jdbc.sql("SELECT * FROM community_notice WHERE link_hash = ?")
                .param(linkHash)
                .query((row, _) -> read(row))
                .optional();
    }

    public byte[] codeHash(String noticeId) {
        return jdbc.sql("SELECT code_hash FROM community_notice WHERE id = ?")
                .param(noticeId)
                .query(byte[].class)
                .single();
    }

    /** In the order in which they were drafted. */
    public List<Entry> ofIncident(String incidentId) {
        return jdbc.sql("SELECT * FROM community_notice WHERE incident_id = ? ORDER BY id")
                .param(incidentId)
                .query((row, _) -> new Entry(
                        read(row),
                        Rows.timeOf(row, "drafted_at"),
                        Rows.time(row, "agreed_at"),
                        Rows.time(row, "issued_at")))
                .list();
    }

    public void add(Draft draft, String by, Instant now) {
        NoticeFacts facts = draft.facts();
        jdbc.sql("""
                INSERT INTO community_notice (id, incident_id, addressee, status, wording_id, drafted_by, drafted_at)
                VALUES (?, ?, ?, 'DRAFT', ?, ?, ?)
                """)
                .params(facts.id(), facts.incidentId(), facts.addressee().name(), facts.wordingId())
                .params(by, Timestamp.from(now))
                .update();
    }

    /** Keeps a notice as it stands after one step, and who agreed or issued it when. */
    public void save(Notice notice, String by, Instant now) {
        Timestamp at = Timestamp.from(now);
        String id = notice.facts().id();
        switch (notice) {
            case Draft draft ->
                set(
                        "status = 'DRAFT', agreed_by = NULL, agreed_at = NULL, wording_id = ?",
                        id,
                        draft.facts().wordingId());
            case Agreed _ -> set("status = 'AGREED', agreed_by = ?, agreed_at = ?", id, by, at);
            case Issued issued ->
                set(
                        "status = 'ISSUED', open_by = ?, wrong_codes = ?",
                        id,
                        Timestamp.from(issued.openBy()),
                        issued.wrongCodes());
            case Opened opened ->
                set("status = 'OPENED', opened_at = ?, link_hash = NULL", id, Timestamp.from(opened.at()));
            case Unopened it ->
                set("status = 'UNOPENED', unopened_at = ?, link_hash = NULL", id, Timestamp.from(it.at()));
            case Rung rung ->
                set("status = 'RUNG', rung_at = ?, rung_by = ?, link_hash = NULL", id, Timestamp.from(rung.at()), by);
        }
    }

    /** The one link that opens it, in place of the one it had. */
    public void link(String noticeId, NoticeSecret secret, String by, Instant now) {
        set(
                "link_hash = ?, code_hash = ?, issued_by = ?, issued_at = ?",
                noticeId,
                secret.linkHash(),
                secret.codeHash(),
                by,
                Timestamp.from(now));
    }

    private void set(String columns, String noticeId, Object... values) {
        jdbc.sql("UPDATE community_notice SET " + columns + " WHERE id = ?")
                .params(List.of(values))
                .param(noticeId)
                .update();
    }

    private static Notice read(ResultSet row) throws SQLException {
        NoticeFacts facts = new NoticeFacts(
                row.getString("id"),
                row.getString("incident_id"),
                Addressee.valueOf(row.getString("addressee")),
                row.getString("wording_id"));
        return switch (NoticeStatus.valueOf(row.getString("status"))) {
            case DRAFT -> new Draft(facts);
            case AGREED -> new Agreed(facts);
            case ISSUED -> new Issued(facts, openBy(row), row.getInt("wrong_codes"));
            case OPENED -> new Opened(facts, openBy(row), Rows.timeOf(row, "opened_at"));
            case UNOPENED -> new Unopened(facts, openBy(row), Rows.timeOf(row, "unopened_at"));
            case RUNG -> new Rung(facts, openBy(row), Rows.timeOf(row, "rung_at"));
        };
    }

    private static Instant openBy(ResultSet row) throws SQLException {
        return Objects.requireNonNull(Rows.time(row, "open_by"));
    }
}
