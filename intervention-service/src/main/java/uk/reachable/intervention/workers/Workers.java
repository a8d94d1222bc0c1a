package uk.reachable.intervention.workers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The workers that providers have put on file. */
@Component
public class Workers {
    private final JdbcClient jdbc;

    Workers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these providers, as they stand now. */
    public List<Worker> of(Collection<String> providers) {
        return find(providers, "").stream().map(KnownWorker::worker).toList();
    }

    /**
     * The same, locked until the transaction ends, so that nobody else gives away what room they have.
     *
     * <p>The programmes concerned are locked before their workers, and workers in the order of their keys: no deadlock.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<KnownWorker> lock(Collection<String> providers) {
        return find(providers, "FOR UPDATE");
    }

    /** Those of a provider in one region, by id. */
    public List<KnownWorker> onFile(String provider, String region) {
        return find(List.of(provider), "").stream()
                .filter(known -> known.worker().region().equals(region))
                .toList();
    }

    public Optional<KnownWorker> find(String provider, String id) {
        return jdbc.sql("SELECT content, version FROM worker WHERE provider = :provider AND id = :id")
                .param("provider", provider)
                .param("id", id)
                .query(Workers::known)
                .optional();
    }

    public void keep(KnownWorker next) {
        Worker worker = next.worker();
        jdbc.sql("""
                        INSERT INTO worker (provider, id, region, version, content)
                        VALUES (:provider, :id, :region, :version, :content::jsonb)
                        ON CONFLICT (provider, id) DO UPDATE SET region = excluded.region, version = excluded.version,
                            content = excluded.content""")
                .params(Map.of("provider", worker.provider(), "id", worker.id(), "region", worker.region()))
                .param("version", next.version())
                .param("content", WorkerJson.write(worker))
                .update();
    }

    /** Those of whom the others do not know yet, locked; another instance that starts now passes them over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<KnownWorker> lockUnpublished() {
        return jdbc.sql("""
                        SELECT content, version FROM worker WHERE NOT published
                        ORDER BY provider, id FOR UPDATE SKIP LOCKED""").query(Workers::known).list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void markPublished(Worker worker) {
        jdbc.sql("UPDATE worker SET published = true WHERE provider = :provider AND id = :id")
                .param("provider", worker.provider())
                .param("id", worker.id())
                .update();
    }

    private List<KnownWorker> find(Collection<String> providers, String lock) {
        if (providers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT content, version FROM worker WHERE provider IN (:providers) ORDER BY provider, id "
                        + lock)
                .param("providers", providers)
                .query(Workers::known)
                .list();
    }

    private static KnownWorker known(ResultSet row, int index) throws SQLException {
        return new KnownWorker(WorkerJson.read(row.getString("content")), row.getLong("version"));
    }
}
