package uk.reachable.notification.audience;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.platform.testkit.EventContracts;

import static org.assertj.core.api.Assertions.assertThat;

class OfferEndPolicyTest {

    @Test
    void everyEventThatEndsAnOfferCallsOffWhoWasNotToldYetAndNoOther() {
        Set<String> ending = EventContracts.samples(Topic.REFERRAL)
                .filter(CaseEvent.class::isInstance)
                .map(CaseEvent.class::cast)
                .filter(event -> OfferEndPolicy.endedOffer(event).isPresent())
                .map(event -> event.getClass().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(ending)
                .containsExactlyInAnyOrder(
                        "OfferAccepted",
                        "OfferDeclined",
                        "OfferLapsed",
                        "OfferWithdrawn",
                        "ReferralWithdrawn",
                        "LeftBeforeContact",
                        "ProgrammeChosen");
    }

    @Test
    void itIsTheOfferThatEnds() {
        assertThat(OfferEndPolicy.endedOffer(Events.offerLapsed("r", "o"))).hasValue("o");
    }
}
