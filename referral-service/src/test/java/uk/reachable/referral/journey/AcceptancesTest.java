package uk.reachable.referral.journey;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.reachable.referral.lifecycle.EndedOffers;
import uk.reachable.referral.lifecycle.EndedOffers.EndedOffer;
import uk.reachable.referral.lifecycle.EndedOffers.Outcome;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class AcceptancesTest {

    @Test
    void aPersonWhoWasLetGoAndIsAcceptedAgainLivesByAnotherAcceptance() {
        int first = Acceptances.numberOf(accepted(Outcome.ACCEPTED));

        assertThat(Acceptances.numberOf(accepted(Outcome.RELEASED, Outcome.ACCEPTED)))
                .isGreaterThan(first);
    }

    @Test
    void whoDeclinedOrWasNotInTimeAcceptedNothing() {
        assertThat(Acceptances.numberOf(
                        accepted(Outcome.DECLINED, Outcome.LAPSED, Outcome.WITHDRAWN, Outcome.ACCEPTED)))
                .isEqualTo(1);
    }

    private static Accepted accepted(Outcome... outcomes) {
        Accepted sample = Samples.accepted();
        List<EndedOffer> offers = Stream.of(outcomes)
                .map(outcome -> new EndedOffer("offer-" + outcome, "st-giles", outcome))
                .toList();
        return new Accepted(
                sample.facts(),
                sample.version(),
                new EndedOffers(offers),
                sample.placementId(),
                sample.place(),
                sample.worker(),
                sample.contact());
    }
}
