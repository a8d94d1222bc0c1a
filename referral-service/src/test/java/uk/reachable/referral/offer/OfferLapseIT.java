package uk.reachable.referral.offer;

import java.time.Duration;
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

    @Test
    void anOfferThatNobodyAnswersMovesOnToAnotherProvider() {
        String id = story.offered(Samples.REDTHREAD);
        clock.advance(Duration.ofHours(1));
        soon().until(() -> !wire.heard(OfferLapsed.class, id).isEmpty());
        assertThat(story.request(id, 2).excludedProviders()).containsExactly("redthread");
        assertThat(api.get(dutyOfficer(), id).text("status")).isEqualTo("RAISED");
    }

    @Test
    void whoeverIsTooLateHearsThatTheReferralMovedOn() {
        String id = story.offered(Samples.REDTHREAD);
        clock.advance(Duration.ofHours(1));
        soon().until(() -> !wire.heard(OfferLapsed.class, id).isEmpty());
        Answer late = api.post(caseworkerRedthread(), id + "/accept");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("status")).isEqualTo("RAISED");
    }
}
