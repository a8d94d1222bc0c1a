package uk.reachable.referral.offer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.Limits;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.referral.lifecycle.ReferralFacts;
import uk.reachable.referral.lifecycle.ResponseWindow;

/**
 * The clock of an offer ends at the latest when the person is expected to leave: an answer after the reachable moment
 * helps nobody (seed 001 ¶92). A provider still has the shortest clock that offers are promised.
 */
final class ReachableMomentPolicy {

    private ReachableMomentPolicy() {}

    static ResponseWindow within(ResponseWindow window, ReferralFacts facts) {
        Instant release = facts.expectedRelease();
        if (facts.need() != Need.REACHABLE_MOMENT
                || release == null
                || !window.respondBy().isAfter(release)) {
            return window;
        }
        return new ResponseWindow(window.openedAt(), end(window, release), window.onShiftFrom(), window.ring());
    }

    /**
     * Whoever is on shift at the person's site can be with them at once and is told first; everybody at once when
     * nobody is, or when the moment is over.
     */
    static List<String> toldFirst(ResponseWindow window, ReferralFacts facts, @Nullable List<String> onShift) {
        boolean reachable = facts.need() == Need.REACHABLE_MOMENT && facts.setting() != Setting.HOME;
        return reachable && onShift != null && window.onShiftFrom() == null ? onShift : List.of();
    }

    private static Instant end(ResponseWindow window, Instant release) {
        Instant earliest = window.openedAt().plus(Limits.SHORTEST_OFFER_CLOCK);
        return release.isBefore(earliest) ? earliest : release;
    }
}
