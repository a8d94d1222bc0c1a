package uk.reachable.intervention.placement;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.contracts.Event;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.placement.Places.Taken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.reachable.intervention.InterventionTest.NOW;
import static uk.reachable.intervention.placement.Places.newId;

/** Each event of a referral: its effect, its second delivery, and its delivery before its predecessor. */
@InterventionTest
class ReferralListenerIT {

    /** How an offer or a handover can end without a placement. */
    enum End {
        DECLINED,
        LAPSED,
        NOT_MADE,
        WITHDRAWN,
        AMENDED,
        LEFT_BEFORE_CONTACT,
        ANOTHER_CHOSEN,
        HANDOVER_REFUSED,
        HANDOVER_LAPSED;

        Event of(Case one, String id) {
            return switch (this) {
                case DECLINED -> one.declined(id);
                case LAPSED -> one.lapsed(id);
                case NOT_MADE -> one.isNotOffered(id);
                case WITHDRAWN -> one.withdrawn(id);
                case AMENDED -> one.amended(id, null);
                case LEFT_BEFORE_CONTACT -> one.left(id);
                case ANOTHER_CHOSEN -> one.choseAnother(id);
                case HANDOVER_REFUSED -> one.refused(id, "p");
                case HANDOVER_LAPSED -> one.handoverLapsed(id, "p");
            };
        }
    }

    private final Places places;
    private final Case one = new Case(newId("referral"), newId("area"));
    private final String offer = newId("offer");
    private final String handover = newId("handover");

    @Autowired
    ReferralListenerIT(Places places) {
        this.places = places;
    }

    @Test
    void aRequestHeardTwiceHoldsOnePlace() {
        var programme = places.programme(one.area(), 5);
        var asked = one.asksForPlace(offer);

        Stream.of(asked, asked).forEach(places::hear);

        assertThat(places.taken(programme)).isEqualTo(new Taken(1, 0));
        assertThat(places.ledger(offer)).containsExactly("HELD");
    }

    @Test
    void anAcceptedOfferFillsItsPlaceOnce() {
        var programme = held(one.asksForPlace(offer));

        Stream.of(one.accepted(offer), one.accepted(offer)).forEach(places::hear);

        assertThat(places.taken(programme)).isEqualTo(new Taken(0, 1));
        assertThat(places.ledger(offer)).containsExactly("HELD", "FILLED");
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceIsFreedOnceHoweverTheOfferEnded(End end) {
        var programme = held(one.asksForPlace(offer));

        Stream.of(end.of(one, offer), end.of(one, offer)).forEach(places::hear);

        assertThat(places.taken(programme)).isEqualTo(new Taken(0, 0));
        assertThat(places.ledger(offer)).containsExactly("HELD", "RELEASED");
    }

    @ParameterizedTest
    @EnumSource
    void anEndBeforeTheRequestIsRefusedAndChangesNothing(End end) {
        assertThatThrownBy(() -> places.hear(end.of(one, offer))).isInstanceOf(IllegalStateException.class);

        assertThat(places.state(offer)).isEqualTo("UNKNOWN");
    }

    @Test
    void aReferralThatIsLetGoFreesItsPlaceOnce() {
        var programme = held(one.asksForPlace(offer), one.accepted(offer));

        Stream.of(one.letGo(offer), one.letGo(offer)).forEach(places::hear);

        assertThat(places.taken(programme)).isEqualTo(new Taken(0, 0));
        assertThat(places.ledger(offer)).containsExactly("HELD", "FILLED", "RELEASED");
    }

    @Test
    void anOfferWithTheProgrammeThatAPersonChoseHoldsAndFillsAPlaceThere() {
        places.programme(one.area(), 5);
        var elsewhere = places.programme(newId("area"), 1);

        Stream.of(one.asksForPlaceWith(elsewhere.id(), offer), one.accepted(offer))
                .forEach(places::hear);

        assertThat(places.taken(elsewhere)).isEqualTo(new Taken(0, 1));
    }

    @Test
    void anAcceptanceOrAClockBeforeTheRequestIsRefused() {
        assertThatThrownBy(() -> places.hear(one.accepted(offer))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> places.hear(one.isOffered(offer, NOW))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> places.hear(one.isOfferedOn(handover, "p", NOW)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAcceptedPlaceIsNotFreedByALateLapse() {
        var programme = held(one.asksForPlace(offer), one.accepted(offer));

        assertThatThrownBy(() -> places.hear(one.lapsed(offer))).isInstanceOf(IllegalStateException.class);

        assertThat(places.taken(programme)).isEqualTo(new Taken(0, 1));
    }

    @Test
    void anAnswerToARequestStillInLineTakesItOutOfTheLine() {
        places.programme(one.area(), 0);
        places.hear(one.asksForPlace(offer));

        places.hear(one.isNotOffered(offer));

        assertThat(places.state(offer)).isEqualTo("WITHDRAWN");
        assertThat(places.ledger(offer)).isEmpty();
    }

    @Test
    void aHandoverFillsTheNewPlaceAndFreesTheOldOnce() {
        var from = held(one.asksForPlace(offer), one.accepted(offer));
        var to = places.programme(newId("area"), 1);
        places.hear(one.asksToMoveTo(to.id(), handover));
        var moved = one.handedOver(handover, from.id(), to.id());

        Stream.of(moved, moved).forEach(places::hear);

        assertThat(places.taken(to)).isEqualTo(new Taken(0, 1));
        assertThat(places.taken(from)).isEqualTo(new Taken(0, 0));
        assertThat(places.ledger(offer)).containsExactly("HELD", "FILLED", "RELEASED");
        assertThat(places.ledger(handover)).containsExactly("HELD", "FILLED");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theEndOfASupportFreesItsPlaceOnce(boolean early) {
        var programme = held(one.asksForPlace(offer), one.accepted(offer));
        Event end = early ? one.endedEarly(offer) : one.completed(offer);

        Stream.of(end, end).forEach(places::hear);

        assertThat(places.taken(programme)).isEqualTo(new Taken(0, 0));
        assertThat(places.ledger(offer)).containsExactly("HELD", "FILLED", "RELEASED");
    }

    @Test
    void aSupportThatEndsAfterAHandoverFreesTheReceiversPlace() {
        var from = held(one.asksForPlace(offer), one.accepted(offer));
        var to = places.programme(newId("area"), 1);
        Stream.of(
                        one.asksToMoveTo(to.id(), handover),
                        one.handedOver(handover, from.id(), to.id()),
                        one.completed(handover))
                .forEach(places::hear);

        assertThat(places.taken(to)).isEqualTo(new Taken(0, 0));
        assertThat(places.ledger(handover)).containsExactly("HELD", "FILLED", "RELEASED");
    }

    @Test
    void thePlaceOfASupportThatEndsGoesToTheFirstInLine() {
        var programme = places.programme(one.area(), 1);
        var next = newId("offer");
        Stream.of(one.asksForPlace(offer), one.accepted(offer)).forEach(places::hear);
        places.hear(new Case(newId("referral"), one.area()).asksForPlace(next));

        places.hear(one.completed(offer));

        assertThat(places.state(next)).isEqualTo("HELD");
        assertThat(places.taken(programme)).isEqualTo(new Taken(1, 0));
    }

    @Test
    void anEndBeforeTheAcceptanceIsRefusedAndChangesNothing() {
        var programme = held(one.asksForPlace(offer));

        assertThatThrownBy(() -> places.hear(one.completed(offer))).isInstanceOf(IllegalStateException.class);

        assertThat(places.taken(programme)).isEqualTo(new Taken(1, 0));
    }

    @Test
    void aReferralForWhichNothingWasSoughtIsWithdrawnWithoutAPlace() {
        places.hear(one.withdrawn(null));

        assertThat(places.state(offer)).isEqualTo("UNKNOWN");
    }

    @Test
    void aWithdrawnRequestLeavesTheLine() {
        places.programme(one.area(), 0);
        places.hear(one.asksForPlace(offer));

        places.hear(one.withdrawn(offer));

        assertThat(places.state(offer)).isEqualTo("WITHDRAWN");
    }

    @Test
    void anAmendedOfferKeepsItsPlaceUnderItsNewClock() {
        var programme = held(one.asksForPlace(offer), one.isOffered(offer, NOW));

        places.hear(one.amended(null, NOW.plusSeconds(1200)));

        assertThat(places.taken(programme)).isEqualTo(new Taken(1, 0));
        assertThat(places.respondBy(offer)).isEqualTo(NOW.plusSeconds(1200));
    }

    @Test
    void aHandoverWithNothingToLeaveChangesNothingAtAll() {
        var to = places.programme(newId("area"), 1);
        places.hear(one.asksToMoveTo(to.id(), handover));

        assertThatThrownBy(() -> places.hear(one.handedOver(handover, "nowhere", to.id())))
                .isInstanceOf(IllegalStateException.class);

        assertThat(places.taken(to)).isEqualTo(new Taken(1, 0));
        assertThat(places.ledger(handover)).containsExactly("HELD");
    }

    @Test
    void aHandoverToAFullOrUnknownProgrammeIsTurnedAway() {
        var full = places.programme(newId("area"), 0);
        var unknown = newId("handover");

        places.hear(one.asksToMoveTo(full.id(), handover));
        places.hear(one.asksToMoveTo("no-such-programme", unknown));

        assertThat(List.of(places.state(handover), places.state(unknown))).containsOnly("TURNED_AWAY");
    }

    private Programme held(Event... events) {
        var programme = places.programme(one.area(), 5);
        Stream.of(events).forEach(places::hear);
        return programme;
    }
}
