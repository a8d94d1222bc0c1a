package uk.reachable.intervention.rota;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.programme.Leave;
import uk.reachable.contracts.programme.WorkerPublished;
import uk.reachable.intervention.HeardEvents;
import uk.reachable.intervention.InterventionTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.reachable.intervention.placement.Places.newId;

/** Who works when is kept here; the others hear of it. */
@InterventionTest
class PublishedWorkersIT {

    private final Desk desk;
    private final JdbcClient jdbc;
    private final WorkerPublication publication;
    private final String provider = newId("provider");
    private final String key = provider + "/worker";

    @Autowired
    PublishedWorkersIT(@LocalServerPort int port, JdbcClient jdbc, WorkerPublication publication) {
        this.desk = Desk.at(port);
        this.jdbc = jdbc;
        this.publication = publication;
    }

    @Test
    void everyVersionOfAWorkerIsPublishedOnceAndInOrder() {
        desk.keep(provider, "worker", 3, 0).expectStatus().isOk();
        desk.keep(provider, "worker", 3, 1, List.of(Map.of("from", "2026-12-24", "to", "2027-01-01")))
                .expectStatus()
                .isOk();

        await().until(() -> heard().size() == 2);
        assertThat(heard()).extracting(WorkerPublished::version).containsExactly(1L, 2L);
        assertThat(heard().getLast().leave())
                .containsExactly(new Leave(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 1)));
    }

    @Test
    void aRefusedChangeIsPublishedToNobody() {
        desk.keep(provider, "worker", 3, 0).expectStatus().isOk();
        desk.keep(provider, "worker", 4, 7).expectStatus().isEqualTo(409);
        desk.keep(provider, "worker", 5, 1).expectStatus().isOk();

        await().until(() -> heard().size() == 2);
        assertThat(heard()).extracting(WorkerPublished::version).containsExactly(1L, 2L);
    }

    @Test
    void whoWasOnFileBeforeIsPublishedAtTheStartAndNotAtTheNext() {
        desk.keep(provider, "worker", 3, 0).expectStatus().isOk();
        jdbc.sql("UPDATE worker SET published = false WHERE provider = ?")
                .param(provider)
                .update();

        publication.afterSingletonsInstantiated();
        publication.afterSingletonsInstantiated();

        desk.keep(provider, "worker", 4, 1).expectStatus().isOk();
        await().until(() -> heard().size() == 3);
        assertThat(heard()).extracting(WorkerPublished::version).containsExactly(1L, 1L, 2L);
    }

    private List<WorkerPublished> heard() {
        return HeardEvents.of(WorkerPublished.class, key);
    }
}
