package uk.reachable.referral.lifecycle;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.reachable.platform.testkit.diagram.StateDiagram;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.EndedOffers.EndedOffer;
import uk.reachable.referral.lifecycle.EndedOffers.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** What every command does to every offer of a referral, in each of its states. */
class OfferTableTest {

    @Test
    void everyOfferAndCommandMoveAsTheDiagramInTheReadmeDraws() {
        assertThat(movesOfEveryOffer()).isEqualTo(StateDiagram.below("Offer"));
    }

    @Test
    void aReferralHasAtMostOneOpenOfferWhateverIsCommanded() {
        for (Referral state : Samples.everyState()) {
            for (ReferralCommand command : LifecycleTableTest.COMMANDS) {
                Referral after = Lifecycle.decide(state, command).referral();
                assertThat(offersOf(after).values()).filteredOn("Open"::equals).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void noCommandForgetsAnOfferThatWasMade() {
        for (Referral state : Samples.everyState()) {
            for (ReferralCommand command : LifecycleTableTest.COMMANDS) {
                Referral after = Lifecycle.decide(state, command).referral();
                assertThat(offersOf(after))
                        .containsKeys(offersOf(state).keySet().toArray(String[]::new));
            }
        }
    }

    private static Set<String> movesOfEveryOffer() {
        Set<String> moves = new TreeSet<>();
        for (Referral state : Samples.everyState()) {
            for (ReferralCommand command : LifecycleTableTest.COMMANDS) {
                if (Lifecycle.decide(state, command) instanceof Applied applied) {
                    moves.addAll(moves(state, applied.referral(), command));
                }
            }
        }
        return moves;
    }

    private static Set<String> moves(Referral before, Referral after, ReferralCommand command) {
        Set<String> moves = new TreeSet<>();
        Map<String, String> earlier = offersOf(before);
        offersOf(after).forEach((offer, now) -> {
            String was = earlier.getOrDefault(offer, "[*]");
            if (!was.equals(now)) {
                moves.add("%s --> %s: %s".formatted(was, now, command.getClass().getSimpleName()));
            }
        });
        return moves;
    }

    /** How each offer of the referral stands, by its id. */
    private static Map<String, String> offersOf(Referral referral) {
        Map<String, String> offers = new TreeMap<>();
        for (EndedOffer ended : referral.ended().offers()) {
            offers.put(ended.offerId(), nameOf(ended.outcome()));
        }
        if (referral instanceof Referral.Offered offered) {
            offers.put(offered.offer().id(), "Open");
        }
        return offers;
    }

    private static String nameOf(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> "Accepted";
            case DECLINED -> "Declined";
            case LAPSED -> "Lapsed";
            case WITHDRAWN -> "Withdrawn";
            case RELEASED -> "Released";
        };
    }
}
