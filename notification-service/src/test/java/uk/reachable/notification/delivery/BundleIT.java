package uk.reachable.notification.delivery;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.running.RunningService;
import uk.reachable.notification.staff.Way;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes to a person in one message. */
@RunningService
class BundleIT {

    private static final Duration NEXT_WEEK = Duration.ofDays(7);

    @Autowired
    BeanFactory service;

    private final Way way = new Way(Channel.EMAIL, UUID.randomUUID() + "@example.org");
    private Scene scene;

    @BeforeEach
    void begin() {
        scene = new Scene(service);
    }

    private UUID queue(Duration clock) {
        return scene.queue(scene.offer(scene.now.plus(clock)), "somebody", way);
    }

    private List<UUID> burst(int count) {
        return IntStream.range(0, count).mapToObj(_ -> queue(NEXT_WEEK)).toList();
    }

    @Test
    void twentyOffersThatAreDueTogetherAreOneMessageThatSaysTwenty() {
        List<UUID> twenty = burst(20);
        scene.outcomes.add(new Outcome.Taken("ref"));

        twenty.forEach(scene::attempt);

        assertThat(scene.sent).containsExactly(new Scene.Message(twenty.getFirst(), Channel.EMAIL, 20, false));
        assertThat(twenty).allSatisfy(one -> assertThat(scene.status(one)).isEqualTo("SENT"));
    }

    @Test
    void theFirstGoesAtOnceAndWhatComesWithinAMinuteGoesTogetherAfterIt() {
        scene.outcomes.addAll(List.of(new Outcome.Taken(null), new Outcome.Taken(null)));
        scene.attempt(queue(NEXT_WEEK));
        scene.now = scene.now.plusSeconds(10);
        List<UUID> burst = burst(19);
        burst.forEach(scene::attempt);
        assertThat(scene.sent).hasSize(1);

        scene.now = scene.now.plusSeconds(50);
        burst.forEach(scene::attempt);

        assertThat(scene.sent).extracting(Scene.Message::notices).containsExactly(1, 19);
    }

    @Test
    void anOfferOfAReachableMomentIsNotDelayedAndTakesAlongWhatWaits() {
        scene.outcomes.addAll(List.of(new Outcome.Taken(null), new Outcome.Taken(null)));
        scene.attempt(queue(NEXT_WEEK));
        scene.now = scene.now.plusSeconds(10);
        scene.attempt(queue(NEXT_WEEK));

        scene.attempt(queue(Duration.ofHours(1)));

        assertThat(scene.sent).extracting(Scene.Message::notices).containsExactly(1, 2);
    }

    @Test
    void twentyOffersOfReachableMomentsWithinSecondsAreTwoMessages() {
        scene.outcomes.addAll(List.of(new Outcome.Taken(null), new Outcome.Taken(null)));
        scene.attempt(queue(Duration.ofHours(1)));
        scene.now = scene.now.plusSeconds(1);
        List<UUID> others =
                IntStream.range(0, 19).mapToObj(_ -> queue(Duration.ofHours(1))).toList();
        others.forEach(scene::attempt);
        assertThat(scene.sent).hasSize(1);

        scene.now = scene.now.plusSeconds(4);
        others.forEach(scene::attempt);

        assertThat(scene.sent).extracting(Scene.Message::notices).containsExactly(1, 19);
    }

    @Test
    void whatWillGoWithOthersWakesNobodyBefore() {
        scene.outcomes.add(new Outcome.Taken(null));
        UUID first = queue(NEXT_WEEK);
        scene.attempt(first);
        scene.now = scene.now.plusSeconds(10);

        UUID second = queue(NEXT_WEEK);

        assertThat(isAnnounced(first)).isTrue();
        assertThat(isAnnounced(second)).isFalse();
    }

    private boolean isAnnounced(UUID delivery) {
        return scene.jdbc
                .sql("SELECT announced_for IS NOT NULL FROM delivery WHERE id = ?")
                .param(delivery)
                .query(Boolean.class)
                .single();
    }

    @Test
    void aBundleThatWasNotTakenGoesAgainAsTheSameMessageAndWhatCameSinceDoesNotJoinIt() {
        List<UUID> two = burst(2);
        scene.outcomes.addAll(List.of(new Outcome.Unanswered("timeout"), new Outcome.Taken(null)));
        scene.attempt(two.getFirst());
        UUID later = queue(NEXT_WEEK);
        scene.now = scene.now.plusSeconds(2);

        scene.attempt(two.getLast());

        UUID message = scene.sent.getFirst().id();
        assertThat(scene.sent)
                .containsExactly(
                        new Scene.Message(message, Channel.EMAIL, 2, false),
                        new Scene.Message(message, Channel.EMAIL, 2, true));
        assertThat(scene.status(later)).isEqualTo("QUEUED");
    }

    /** Because somebody is on its matter, say. */
    @Test
    void whatWaitsLongerThanTheRestOfItsMessageIsNotTakenForARepeatOfIt() {
        List<UUID> two = burst(2);
        scene.outcomes.addAll(List.of(new Outcome.NotTaken("451"), new Outcome.Taken(null), new Outcome.Taken(null)));
        scene.attempt(two.getFirst());
        waitUntil(two.getLast(), scene.now.plusSeconds(60));
        scene.now = scene.now.plusSeconds(2);

        scene.attempt(two.getFirst());
        scene.now = scene.now.plusSeconds(60);
        scene.attempt(two.getLast());

        assertThat(scene.sent).extracting(Scene.Message::notices).containsExactly(2, 1, 1);
        assertThat(scene.sent.subList(1, 3)).extracting(Scene.Message::id).doesNotHaveDuplicates();
        assertThat(two).allSatisfy(one -> assertThat(scene.status(one)).isEqualTo("SENT"));
    }

    private void waitUntil(UUID delivery, Instant time) {
        scene.jdbc
                .sql("UPDATE delivery SET next_attempt_at = ? WHERE id = ?")
                .params(Timestamp.from(time), delivery)
                .update();
    }

    @Test
    void aLostReplyIsCountedOnceAndABreakerThatIsOpenIsNoRepeat() {
        UUID delivery = queue(NEXT_WEEK);
        scene.outcomes.addAll(List.of(
                new Outcome.Unanswered("timeout"),
                new Outcome.NotTried(),
                new Outcome.NotTaken("451"),
                new Outcome.Taken(null)));

        for (int attempt = 0; attempt < 4; attempt++) {
            scene.attempt(delivery);
            scene.now = scene.now.plusSeconds(30);
        }

        assertThat(scene.status(delivery)).isEqualTo("SENT");
        assertThat(scene.repeats(delivery)).isEqualTo(1);
        assertThat(scene.meters.get("reachable.delivery.repeats").counter().count())
                .isEqualTo(1);
    }
}
