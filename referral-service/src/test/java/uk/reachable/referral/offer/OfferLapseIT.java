package uk.reachable.referral.offer;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.Api.Answer;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;
import uk.reachable.referral.running.Wire;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.platform.testkit.TestTokens.caseworkerRedthread;
import static uk.reachable.platform.testkit.TestTokens.dutyOfficer;
import static uk.reachable.referral.running.Story.soon;

@RunningService
class OfferLapseIT {

    @Autowired
    Api api;

    @Autowired
    Story story;

    @Autowired
    Wire wire;

    @Autowired
    MutableClock clock;

    @Autowired
    OfferLapse lapse;

    @Test
    void anOfferThatNobodyAnswersMovesOnToAnotherProvider() {
        String id = story.offered(Samples.REDTHREAD);
        clock.advance(Duration.ofHours(1));
        soon().until(() -> !wire.heard(OfferLapsed.class, id).isEmpty());
        assertThat(story.request(id, 2).excludedProviders()).containsExactly("redthread");
        assertThat(api.get(dutyOfficer(), id).text("status")).isEqualTo("RAISED");
    }

    @Test
    void severalInstancesLetAnOfferLapseOnce() throws InterruptedException {
        List<String> ids = IntStream.range(0, 10)
                .mapToObj(_ -> story.offered(Samples.REDTHREAD))
                .toList();
        clock.advance(Duration.ofHours(1));
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            instances.invokeAll(Collections.nCopies(8, Executors.callable(lapse::lapseOverdueOffers)));
        }
        ids.forEach(id -> story.request(id, 2));
        assertThat(ids)
                .allSatisfy(id -> assertThat(wire.heard(OfferLapsed.class, id)).hasSize(1));
    }

    @Test
    void whoeverIsTooLateHearsThatTheReferralMovedOn() {
        String id = story.offered(Samples.REDTHREAD);
        clock.advance(Duration.ofHours(1));
        soon().until(() -> !wire.heard(OfferLapsed.class, id).isEmpty());
        Answer late = api.post(caseworkerRedthread(), id + "/accept");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("referralStatus")).isEqualTo("RAISED");
    }
}
