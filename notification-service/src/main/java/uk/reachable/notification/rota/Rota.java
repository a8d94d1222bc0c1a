package uk.reachable.notification.rota;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.programme.WorkerPublished;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Who works when, as far as their provider has published it. A worker is known by provider and user: what one provider
 * keeps on file of a person says nothing of their work for another.
 */
@Repository
public class Rota {

    private final JdbcClient jdbc;

    Rota(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rota of an organisation as it stands; empty for one that keeps none, so that everybody is on shift. */
    public Team of(String organisation) {
        return new Team(jdbc
                .sql("SELECT worker, content FROM rota_worker WHERE provider = ?")
                .param(organisation)
                .query((row, _) -> Map.entry(row.getString("worker"), worker(row.getString("content"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The inbox hears the versions of a worker once and in order, so the last one heard is the one in force. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(WorkerPublished published) {
        jdbc.sql("""
                        INSERT INTO rota_worker (provider, worker, content)
                        VALUES (:provider, :worker, :content::jsonb)
                        ON CONFLICT (provider, worker) DO UPDATE SET content = excluded.content""")
                .param("provider", published.provider())
                .param("worker", published.worker())
                .param("content", new String(EventCodec.write(published), UTF_8))
                .update();
    }

    private static RotaWorker worker(String content) {
        return RotaWorker.of(EventCodec.read(WorkerPublished.class, content.getBytes(UTF_8)));
    }
}
