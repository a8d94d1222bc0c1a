package uk.reachable.intervention.workers;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import uk.reachable.intervention.history.Change;
import uk.reachable.intervention.history.Version;

/** Every version of a worker that ever was in force; only ever added to. */
@Component
public class WorkerHistory {

    private static final int SHOWN = 100;

    private record Row(long version, Instant at, String by, ObjectNode content) {}

    private final JdbcClient jdbc;

    WorkerHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param author the subject of whoever changed it */
    public void add(KnownWorker known, String author, Instant at) {
        jdbc.sql("""
                        INSERT INTO worker_version (provider, worker, version, at, author, content)
                        VALUES (:provider, :worker, :version, :at, :author, :content::jsonb)""")
                .param("provider", known.worker().provider())
                .param("worker", known.worker().id())
                .param("version", known.version())
                .param("at", Timestamp.from(at))
                .param("author", author)
                .param("content", WorkerJson.write(known.worker()))
                .update();
    }

    /** The newest hundred versions, newest first. */
    public List<Version> of(String provider, String worker) {
        List<Row> rows = newest(provider, worker);
        return IntStream.range(0, Math.min(rows.size(), SHOWN))
                .mapToObj(index -> version(rows, index, provider))
                .toList();
    }

    /** What came after a version, newest first. */
    public List<Version> since(String provider, String worker, long version) {
        return of(provider, worker).stream()
                .filter(later -> later.version() > version)
                .toList();
    }

    private static Version version(List<Row> newestFirst, int index, String provider) {
        Row row = newestFirst.get(index);
        boolean isFirst = index + 1 == newestFirst.size();
        List<Change> changes = isFirst ? List.of() : Change.between(newestFirst.get(index + 1).content, row.content);
        return new Version(row.version, row.at, row.by, provider, changes);
    }

    private List<Row> newest(String provider, String worker) {
        return jdbc.sql("""
                        SELECT version, at, author, content FROM worker_version
                        WHERE provider = :provider AND worker = :worker ORDER BY version DESC LIMIT :limit""")
                .param("provider", provider)
                .param("worker", worker)
                .param("limit", SHOWN + 1)
                .query((row, _) -> new Row(
                        row.getLong("version"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("author"),
                        WorkerJson.fields(row.getString("content"))))
                .list();
    }
}
