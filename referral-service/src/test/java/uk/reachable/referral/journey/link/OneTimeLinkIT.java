package uk.reachable.referral.journey.link;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.codes.ConfirmationChannel;
import uk.reachable.contracts.codes.LegSide;
import uk.reachable.contracts.referral.LegConfirmed;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.referral.journey.Homeward;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.Api.Answer;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.platform.testkit.TestTokens.caseworkerRedthread;

@RunningService
class OneTimeLinkIT {

    private final Api api;
    private final JdbcClient jdbc;
    private final MutableClock clock;
    private final Homeward home;

    @Autowired
    OneTimeLinkIT(Api api, Story story, JdbcClient jdbc, MutableClock clock) {
        this.api = api;
        this.jdbc = jdbc;
        this.clock = clock;
        home = new Homeward(api, story, clock);
    }

    @Test
    void somebodyOutsideConfirmsALegByALinkThatWorksOnce() {
        String id = home.planned();
        String token = home.link(id, "COLLECTION");
        assertThat(home.open(token).status()).isEqualTo(200);
        assertThat(home.open(token).status()).isEqualTo(404);
        LegConfirmed told = home.heard(LegConfirmed.class, id);
        assertThat(told.side()).isEqualTo(LegSide.HANDING_OVER);
        assertThat(told.channel()).isEqualTo(ConfirmationChannel.ONE_TIME_LINK);
        assertThat(home.leg(id, 0).path("confirmations")).hasSize(1);
    }

    @Test
    void anUnknownUsedReplacedSupersededOrExpiredLinkIsAnsweredAlike() {
        String id = home.planned();
        Set<String> answers = new HashSet<>(Set.of(wordsTo("never-made")));
        String used = home.link(id, "COLLECTION");
        home.open(used);
        answers.add(wordsTo(used));
        String replaced = home.link(id, "RETURN");
        String superseded = home.link(id, "RETURN");
        answers.add(wordsTo(replaced));
        home.plan(id, 2);
        answers.add(wordsTo(superseded));
        String byPhone = home.link(id, "RETURN");
        home.rang(id, "RETURN");
        answers.add(wordsTo(byPhone));
        String expired = home.link(id, "EXIT_PLAN");
        clock.advance(Duration.ofHours(4));
        answers.add(wordsTo(expired));
        assertThat(answers).hasSize(1).allMatch(words -> words.startsWith("404 "));
    }

    @Test
    void ofTwoWhoUseALinkAtOnceOneConfirms() throws Exception {
        String id = home.planned();
        String token = home.link(id, "COLLECTION");
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> uses = List.of(
                    () -> home.open(token).status(), () -> home.open(token).status());
            List<Integer> statuses = both.invokeAll(uses).stream()
                    .map(answer -> answer.resultNow())
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 404);
        }
    }

    @Test
    void noLinkIsMadeForALegThatIsConfirmedOrLate() {
        String id = home.planned();
        home.rang(id, "COLLECTION");
        assertThat(make(id, "COLLECTION", null).status()).isEqualTo(409);
        clock.advance(Duration.ofHours(2));
        assertThat(make(id, "RETURN", null).status()).isEqualTo(409);
        assertThat(make(id, "EXIT_PLAN", null).status()).isEqualTo(201);
    }

    /** A key keeps answers; this one is a secret, and a repeat makes another link that ends the first. */
    @Test
    void onlyTheHashOfALinkIsKept() {
        String id = home.planned();
        String first = make(id, "COLLECTION", "key-of-" + id).text("token");
        String second = make(id, "COLLECTION", "key-of-" + id).text("token");
        assertThat(second).isNotEqualTo(first);
        assertThat(keptAnswers()).noneMatch(kept -> kept.contains(first) || kept.contains(second));
        assertThat(home.open(first).status()).isEqualTo(404);
        assertThat(home.open(second).status()).isEqualTo(200);
    }

    private Answer make(String id, String leg, @Nullable String key) {
        String path = id + "/journey/legs/" + leg + "/link";
        return key == null
                ? api.post(caseworkerRedthread(), path)
                : api.postWithKey(caseworkerRedthread(), path, "", key);
    }

    private List<String> keptAnswers() {
        return jdbc.sql("SELECT body FROM idempotency_answer")
                .query((row, _) -> new String(row.getBytes("body"), StandardCharsets.UTF_8))
                .list();
    }

    private String wordsTo(String token) {
        Answer answer = home.open(token);
        return "%s %s %s".formatted(answer.status(), answer.text("title"), answer.text("detail"));
    }
}
