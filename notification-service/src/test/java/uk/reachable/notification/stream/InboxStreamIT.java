package uk.reachable.notification.stream;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.inbox.InboxItems;
import uk.reachable.notification.running.Client;
import uk.reachable.notification.running.Kafka;
import uk.reachable.notification.running.LiveInbox;
import uk.reachable.notification.running.RunningService;
import uk.reachable.platform.stream.Streams;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@RunningService
class InboxStreamIT {

    @Autowired
    Kafka kafka;

    @Autowired
    Client client;

    @Autowired
    InboxItems items;

    @Autowired
    Streams<InboxChange> streams;

    @Autowired
    TransactionTemplate transaction;

    private final String provider = "provider-" + UUID.randomUUID();
    private final Token caseworker = TestTokens.token("caseworker", provider, "west-midlands", "CASEWORKER");

    private String makeOffer() {
        String id = UUID.randomUUID().toString();
        kafka.send(Events.offerMade(provider, id, id, null), 1);
        return id;
    }

    /** As another instance would: this one is not woken. */
    private void postElsewhere(int count) {
        for (int i = 0; i < count; i++) {
            String id = UUID.randomUUID().toString();
            var notice = AudiencePolicy.noticesOf(Events.offerMade(provider, id, id, null))
                    .getFirst();
            transaction.executeWithoutResult(_ -> items.post(notice, Instant.now()));
        }
    }

    private LiveInbox open(String lastEventId) {
        LiveInbox live = client.stream(caseworker, lastEventId);
        await().until(() -> !live.comments().isEmpty() || !live.events().isEmpty());
        return live;
    }

    private static List<Long> numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    @Test
    void aNoticeIsSeenLive() {
        try (LiveInbox live = open("0")) {
            String offer = makeOffer();

            await().until(() -> live.events().equals(List.of("notice")));
            assertThat(live.ids()).containsExactly(1L);
            assertThat(live.data().getFirst()).contains("\"OFFER_MADE\"", offer, "\"read\":false");
        }
    }

    @Test
    void aNoticeOfAnotherInstanceIsSeenToo() {
        try (LiveInbox live = open("0")) {
            postElsewhere(3);

            await().until(() -> live.ids().equals(numbers(1, 3)));
        }
    }

    @Test
    void aReaderWhoComesBackMissesNothingAndSeesNothingTwice() {
        postElsewhere(5);
        try (LiveInbox live = open("2")) {
            postElsewhere(250);

            await().until(() -> live.ids().size() >= 253);
            assertThat(live.ids()).isEqualTo(numbers(3, 255));
        }
    }

    @Test
    void aReaderWithoutAnEventIdStartsNow() {
        postElsewhere(5);
        try (LiveInbox live = client.stream(caseworker, null)) {
            await().until(() -> !live.comments().isEmpty());
            postElsewhere(1);

            await().until(() -> !live.ids().isEmpty());
            assertThat(live.ids()).containsExactly(6L);
        }
    }

    @Test
    void aReaderWhoWasAwayTooLongIsTold() {
        postElsewhere(2);
        try (LiveInbox live = open("99")) {
            postElsewhere(1);

            await().until(() -> live.ids().size() == 2);
            assertThat(live.events()).containsExactly("reset", "notice");
            assertThat(live.ids()).containsExactly(2L, 3L);
        }
    }

    @Test
    void anotherOrganisationSeesNothing() {
        Token stranger = TestTokens.token("stranger", "stranger-" + provider, "west-midlands", "CASEWORKER");
        try (LiveInbox live = open("0");
                LiveInbox strangers = client.stream(stranger, "0")) {
            postElsewhere(1);

            await().until(() -> !live.ids().isEmpty());
            assertThat(strangers.ids()).isEmpty();
        }
    }

    @Test
    void aStoppingServiceEndsItsStreams() {
        try (LiveInbox live = open("0")) {
            streams.endAll();

            await().until(live::hasEnded);
        } finally {
            startAgain();
        }
    }

    /** The service is shared by all tests, and one that stops lets nobody in. */
    private void startAgain() {
        streams.stop();
        streams.start();
    }
}
