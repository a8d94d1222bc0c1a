package uk.reachable.notification.delivery.alert;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.audience.Notice;

import static org.assertj.core.api.Assertions.assertThat;

class ReaderPolicyTest {

    private static final Set<String> READERS = Set.of("on.shift", "colleague");

    @Test
    void theWorkerOnShiftIsToldAtOnceAndTheColleaguesWait() {
        assertThat(isHeldBack("on.shift", "on.shift")).isFalse();
        assertThat(isHeldBack("colleague", "on.shift")).isTrue();
    }

    @Test
    void whereNoneOfTheFirstGetsEmailEverybodyIsToldAtOnce() {
        assertThat(isHeldBack("colleague", "somebody.without.email")).isFalse();
    }

    @Test
    void whereNobodyIsOnShiftEverybodyIsToldAtOnceAsEver() {
        Notice notice = notice(Events.offerMade("r", "o"));
        assertThat(ReaderPolicy.isHeldBack("colleague", READERS, notice)).isFalse();
    }

    private static boolean isHeldBack(String reader, String toldFirst) {
        Instant respondBy = Events.RESPOND_BY;
        return ReaderPolicy.isHeldBack(
                reader, READERS, notice(Events.offerMadeTo("st-giles", toldFirst, "r", respondBy)));
    }

    private static Notice notice(OfferMade made) {
        return AudiencePolicy.noticesOf(made).getFirst();
    }
}
