package uk.reachable.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.contracts.codes.WorkerChangeReason;
import uk.reachable.contracts.programme.WorkerPublished;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.ReferralPaused;
import uk.reachable.contracts.referral.WorkerChanged;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.rota.Rota;
import uk.reachable.notification.rota.Teams;
import uk.reachable.notification.running.Kafka;
import uk.reachable.notification.running.RunningService;
import uk.reachable.notification.staff.ChannelChoice;
import uk.reachable.notification.staff.ChannelChoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whom the rota leaves out; St Giles has a caseworker and a manager, Redthread a caseworker. */
@RunningService
class OffDutyIT {

    private static final String WORKER = "caseworker.stgiles";
    private static final String MANAGER = "manager.stgiles";
    private static final String ALONE = "caseworker.redthread";
    private static final Map<String, Long> SEQUENCES = new ConcurrentHashMap<>();

    @Autowired
    Kafka kafka;

    @Autowired
    Rota rota;

    @Autowired
    ChannelChoices choices;

    @Autowired
    JdbcClient jdbc;

    private final String id = UUID.randomUUID().toString();
    private final Instant now = Instant.now();

    @AfterEach
    void everybodyIsBackAtWork() {
        publish(Teams.alwaysOnShift("st-giles", WORKER));
        publish(Teams.alwaysOnShift("redthread", ALONE));
        await().until(() -> rota.of("st-giles").isOnShift(WORKER, now)
                && rota.of("redthread").isOnShift(ALONE, now));
        jdbc.sql("DELETE FROM channel_choice WHERE subject = ?").param(WORKER).update();
    }

    @Test
    void offDutyMeansNoAlert() {
        isOffDuty(Teams.onShiftInDays("st-giles", WORKER, now, 3));

        kafka.send(Events.offerMade("st-giles", id, id, null), 1);

        assertThat(alerted("OFFER_MADE")).containsOnlyKeys(MANAGER);
    }

    @Test
    void whereNobodyIsOnDutyWhoComesOnNextIsToldWhenTheirShiftBegins() {
        isOffDuty(Teams.onShiftInDays("redthread", ALONE, now, 3));

        kafka.send(Events.offerMade("redthread", id, id, null), 1);

        Instant begins = rota.of("redthread").onShiftFrom(ALONE, now).orElseThrow();
        assertThat(alerted("OFFER_MADE")).containsExactly(Map.entry(ALONE, begins));
    }

    @Test
    void alertsOfACaseGoToTheResponsibleWorker() {
        kafka.send(accepted(WORKER), 1);
        kafka.send(paused(5), 2);

        assertThat(alerted("REFERRAL_PAUSED")).containsOnlyKeys(WORKER);
    }

    @Test
    void whoIsNamedInTheirPlaceIsToldFromThenOn() {
        kafka.send(accepted(WORKER), 1);
        kafka.send(changedTo(MANAGER), 2);
        kafka.send(paused(6), 3);

        assertThat(alerted("REFERRAL_PAUSED")).containsOnlyKeys(MANAGER);
    }

    @Test
    void anAbsentWorkersAlertsGoToTheManager() {
        isOffDuty(Teams.onLeave("st-giles", WORKER, now));

        kafka.send(accepted(WORKER), 1);
        kafka.send(paused(5), 2);

        assertThat(alerted("REFERRAL_PAUSED")).containsOnlyKeys(MANAGER);
    }

    @Test
    void theRotaDecidesAndNotPersonalSettings() {
        isOffDuty(Teams.onShiftInDays("st-giles", WORKER, now, 3));
        choices.keep("st-giles", WORKER, new ChannelChoice(1, List.of(Channel.EMAIL)), now);

        kafka.send(Events.offerMade("st-giles", id, id, null), 1);

        assertThat(alerted("OFFER_MADE")).containsOnlyKeys(MANAGER);
    }

    @Test
    void whatIsUrgentReachesWhoeverHasSwitchedAlertsOff() {
        choices.keep("st-giles", WORKER, new ChannelChoice(1, List.of()), now);

        kafka.send(Events.offerMade("st-giles", id, id, null), 1);

        assertThat(alerted("OFFER_MADE")).containsOnlyKeys(WORKER, MANAGER);
    }

    @Test
    void whatIsNotUrgentStaysInTheInboxOfWhoeverHasSwitchedAlertsOff() {
        choices.keep("st-giles", WORKER, new ChannelChoice(1, List.of()), now);

        kafka.send(Events.handoverOffered(id, id), 1);

        assertThat(alerted("HANDOVER_PROPOSED")).containsOnlyKeys(MANAGER);
    }

    private void isOffDuty(WorkerPublished worker) {
        publish(worker);
        await().until(() -> !rota.of(worker.provider()).isOnShift(worker.worker(), now));
    }

    private void publish(WorkerPublished worker) {
        kafka.send(worker, SEQUENCES.merge(worker.key(), 1L, Long::sum));
    }

    /** Who is alerted to the one notice of a kind about this test's referral, and from when. */
    private Map<String, Instant> alerted(String kind) {
        return await().until(() -> alertsOf(kind), alerts -> !alerts.isEmpty());
    }

    private Map<String, Instant> alertsOf(String kind) {
        return jdbc
                .sql("""
                        SELECT d.person, d.due_at FROM delivery d JOIN inbox_item i ON i.id = d.item_id
                        WHERE i.kind = :kind AND i.referral_id = :referral""")
                .param("kind", kind)
                .param("referral", id)
                .query((row, _) -> Map.entry(
                        row.getString("person"), row.getTimestamp("due_at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private OfferAccepted accepted(String worker) {
        return new OfferAccepted(
                Events.INCIDENT,
                Events.REFERENCE,
                Events.REGION,
                id,
                "person-1",
                4,
                id,
                "st-giles-ed",
                "st-giles",
                Events.NOW,
                worker,
                null);
    }

    private WorkerChanged changedTo(String worker) {
        return new WorkerChanged(
                Events.INCIDENT,
                Events.REFERENCE,
                Events.REGION,
                id,
                "person-1",
                5,
                id,
                "st-giles-ed",
                "st-giles",
                WORKER,
                worker,
                WorkerChangeReason.ABSENT,
                MANAGER,
                Events.NOW);
    }

    private ReferralPaused paused(long version) {
        return new ReferralPaused(
                Events.INCIDENT,
                Events.REFERENCE,
                Events.REGION,
                id,
                "person-1",
                version,
                List.of("st-giles"),
                Events.RESPOND_BY,
                Events.NOW);
    }
}
