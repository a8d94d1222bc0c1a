package uk.reachable.intervention.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import uk.reachable.intervention.catalogue.ProgrammeJson;
import uk.reachable.intervention.catalogue.Programmes.Published;

/** Every version that ever was in force; only ever added to. */
@Component
public class ProgrammeHistory {

    private static final int SHOWN = 100;

    private record Row(
            long version, Instant at, String by, @Nullable String organisation, ObjectNode content) {}

    private final JdbcClient jdbc;

    ProgrammeHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Published published, Author author, Instant at) {
        jdbc.sql("""
                        INSERT INTO programme_version (programme, version, at, author, organisation, content)
                        VALUES (:programme, :version, :at, :author, :organisation, :content::jsonb)""")
                .param("programme", published.programme().id())
                .param("version", published.version())
                .param("at", Timestamp.from(at))
                .param("author", author.name())
                .param("organisation", author.organisation())
                .param("content", ProgrammeJson.write(published.programme()))
                .update();
    }

    /** The newest hundred versions, newest first. */
    public List<Version> of(String programme) {
        List<Row> rows = newest(programme);
        return IntStream.range(0, Math.min(rows.size(), SHOWN))
                .mapToObj(index -> version(rows, index))
                .toList();
    }

    /** What came after a version, newest first. */
    public List<Version> since(String programme, long version) {
        return of(programme).stream().filter(later -> later.version() > version).toList();
    }

    private static Version version(List<Row> newestFirst, int index) {
        Row row = newestFirst.get(index);
        boolean isFirst = index + 1 == newestFirst.size();
        List<Change> changes = isFirst ? List.of() : Change.between(newestFirst.get(index + 1).content, row.content);
        return new Version(row.version, row.at, row.by, row.organisation, changes);
    }

    private List<Row> newest(String programme) {
        return jdbc.sql("""
                        SELECT version, at, author, organisation, content FROM programme_version
                        WHERE programme = :programme ORDER BY version DESC LIMIT :limit""")
                .param("programme", programme)
                .param("limit", SHOWN + 1)
                .query(ProgrammeHistory::row)
                .list();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getLong("version"),
                row.getTimestamp("at").toInstant(),
                row.getString("author"),
                row.getString("organisation"),
                ProgrammeJson.fields(row.getString("content")));
    }
}
