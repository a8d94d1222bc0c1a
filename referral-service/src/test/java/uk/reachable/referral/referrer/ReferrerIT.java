package uk.reachable.referral.referrer;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.codes.ReferrerOutcome;
import uk.reachable.contracts.referral.ReferrerTold;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.referral.clock.ReferrerPolicy;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.referrer.ReferrerClocks.Due;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;
import uk.reachable.referral.running.Wire;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.platform.testkit.TestTokens.caseworkerRedthread;
import static uk.reachable.platform.testkit.TestTokens.dutyOfficer;
import static uk.reachable.referral.running.Story.soon;

/** The referrer is told within one working day, bank holidays counted: {@code ReferrerPolicyTest} counts the days. */
@RunningService
class ReferrerIT {

    private static final String CITY = "{\"homeLocalAuthority\":\"E08000026\"}";

    @Autowired
    Api api;

    @Autowired
    Story story;

    @Autowired
    Wire wire;

    @Autowired
    MutableClock clock;

    @Autowired
    ReferrerWatch watch;

    @Autowired
    ReferrerClocks clocks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Instant before = Instant.EPOCH;

    /** The clock is shared, and others count on its week: it is turned back after days were spent. */
    @BeforeEach
    void rememberTheTime() {
        before = clock.instant();
    }

    @AfterEach
    void turnTheClockBack() {
        clock.turnTo(before);
    }

    @Test
    void theReferrerIsToldWithinOneWorkingDayWhatBecameOfIt() {
        String sought = story.raised();
        String accepted = story.offered(Samples.REDTHREAD);
        api.post(caseworkerRedthread(), accepted + "/accept");
        Instant due = dueBy(accepted);
        assertThat(due).isEqualTo(ReferrerPolicy.dueBy("west-midlands", clock.instant()));
        clock.turnTo(due.minusMillis(1));
        watch.tellReferrers();
        assertThat(isTold(accepted)).isFalse();
        clock.turnTo(due);
        assertThat(told(accepted, 1).outcome()).isEqualTo(ReferrerOutcome.ACCEPTED);
        assertThat(told(accepted, 1).referringOrganisation()).isEqualTo("west-midlands-vru");
        assertThat(told(sought, 1).outcome()).isEqualTo(ReferrerOutcome.STILL_LOOKING);
    }

    @Test
    void theReferrersClockFiresOnceHoweverManyInstancesLook() throws InterruptedException {
        String id = story.raised();
        clock.turnTo(dueBy(id));
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            instances.invokeAll(Collections.nCopies(8, Executors.callable(watch::tellReferrers)));
        }
        told(id, 1);
        String next = story.raised();
        clock.turnTo(dueBy(next));
        told(next, 1);
        assertThat(wire.heard(ReferrerTold.class, id)).hasSize(1);
    }

    /** Both had read that it ran out before either told it. */
    @Test
    void aClockThatOneInstanceHasStoppedIsNotStoppedByAnother() {
        Due due = due(story.raised());
        boolean first = stopped(due);
        boolean second = stopped(due);
        assertThat(first).isTrue();
        assertThat(second).isFalse();
    }

    @Test
    void anAmendmentAfterwardsIsToldAnewWithinAWorkingDay() {
        String id = story.raised();
        clock.turnTo(dueBy(id));
        told(id, 1);
        clock.advance(Duration.ofHours(1));
        api.post(dutyOfficer(), id + "/amend", CITY);
        assertThat(dueBy(id)).isEqualTo(ReferrerPolicy.dueBy("west-midlands", clock.instant()));
        clock.turnTo(dueBy(id));
        assertThat(told(id, 2).outcome()).isEqualTo(ReferrerOutcome.STILL_LOOKING);
    }

    @Test
    void anAmendmentBeforeItLeavesTheEarlierClockAndIsToldWithinAWorkingDayOfItsOwn() {
        String id = story.raised();
        Instant due = dueBy(id);
        clock.advance(Duration.ofHours(1));
        api.post(dutyOfficer(), id + "/amend", CITY);
        Instant anew = ReferrerPolicy.dueBy("west-midlands", clock.instant());
        assertThat(dueBy(id)).isEqualTo(due);
        clock.turnTo(due);
        told(id, 1);
        soon().until(() -> dueBy(id).equals(anew));
        clock.turnTo(anew);
        assertThat(told(id, 2).outcome()).isEqualTo(ReferrerOutcome.STILL_LOOKING);
        soon().until(() -> isTold(id));
    }

    private Due due(String id) {
        return new Due(id, dueBy(id));
    }

    private boolean stopped(Due due) {
        return Boolean.TRUE.equals(transaction.execute(_ -> clocks.stop(due, clock.instant())));
    }

    private ReferrerTold told(String id, int nth) {
        soon().until(() -> wire.heard(ReferrerTold.class, id).size() >= nth);
        return wire.heard(ReferrerTold.class, id).get(nth - 1);
    }

    private boolean isTold(String id) {
        return jdbc.sql("SELECT told_at IS NOT NULL FROM referrer_clock WHERE referral_id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private Instant dueBy(String id) {
        return jdbc.sql("SELECT due_by FROM referrer_clock WHERE referral_id = ?")
                .param(id)
                .query((row, _) -> row.getTimestamp("due_by").toInstant())
                .single();
    }
}
