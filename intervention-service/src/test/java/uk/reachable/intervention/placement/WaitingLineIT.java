package uk.reachable.intervention.placement;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.placement.Places.Taken;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.InterventionTest.NOW;
import static uk.reachable.intervention.placement.Places.newId;

@InterventionTest
class WaitingLineIT {
    private final Places places;
    private final String area = newId("area");
    private final Case first = new Case(newId("referral"), area);
    private final Case second = new Case(newId("referral"), area);
    private final Case holder = new Case(newId("referral"), area);

    @Autowired
    WaitingLineIT(Places places) {
        this.places = places;
    }

    @Test
    void aFreedPlaceGoesToWhoeverWaitsLongest() {
        var programme = places.programme(area, 1);
        Stream.of(
                        holder.asksForPlace("held-" + area),
                        second.asksForPlaceAt(NOW.minusSeconds(10), "a-second-" + area),
                        first.asksForPlaceAt(NOW.minusSeconds(20), "z-first-" + area))
                .forEach(places::hear);

        places.hear(holder.declined("held-" + area));

        assertThat(places.state("z-first-" + area)).isEqualTo("HELD");
        assertThat(places.state("a-second-" + area)).isEqualTo("WAITING");
        assertThat(places.taken(programme)).isEqualTo(new Taken(1, 0));
    }

    @Test
    void aFreedPlaceGoesFirstToWhoeverCanBeReachedOnlyNow() {
        places.programme(area, 1);
        Stream.of(
                        holder.asksForPlace("held-" + area),
                        first.asksForPlaceIn(Setting.HOME, NOW.minusSeconds(20), "at-home-" + area),
                        second.asksForPlaceIn(Setting.CUSTODY, NOW.minusSeconds(10), "in-custody-" + area))
                .forEach(places::hear);

        places.hear(holder.declined("held-" + area));

        assertThat(places.state("in-custody-" + area)).isEqualTo("HELD");
        assertThat(places.state("at-home-" + area)).isEqualTo("WAITING");
    }

    @Test
    void theFirstWhomAPlaceFitsIsFoundHoweverManyStandBefore() {
        var programme = places.programme(area, 1);
        places.programme(area, 0);
        places.hear(holder.asksForPlace("held-" + area));
        IntStream.rangeClosed(0, 2 * PlaceRequests.PAGE)
                .mapToObj(n -> new Case(newId("referral"), area)
                        .asksForPlaceAt(NOW.minusSeconds(20), newId("offer"), programme.provider()))
                .forEach(places::hear);
        places.hear(first.asksForPlaceAt(NOW.minusSeconds(10), "first-" + area));

        places.hear(holder.declined("held-" + area));

        assertThat(places.state("first-" + area)).isEqualTo("HELD");
    }

    @Test
    void aFreedPlaceIsNotOfferedToSomebodyWhomItsProviderDeclined() {
        var programme = places.programme(area, 1);
        places.programme(area, 0);
        Stream.of(
                        holder.asksForPlace("held-" + area),
                        first.asksForPlaceAt(NOW.minusSeconds(20), "first-" + area, programme.provider()),
                        second.asksForPlaceAt(NOW.minusSeconds(10), "second-" + area))
                .forEach(places::hear);

        places.hear(holder.declined("held-" + area));

        assertThat(places.state("first-" + area)).isEqualTo("WAITING");
        assertThat(places.state("second-" + area)).isEqualTo("HELD");
    }

    @Test
    void aHandoverFreesTheOldPlaceForTheFirstInLine() {
        var from = places.programme(area, 1);
        var to = places.programme(newId("area"), 1);
        Stream.of(
                        holder.asksForPlace("held-" + area),
                        holder.accepted("held-" + area),
                        holder.asksToMoveTo(to.id(), "moved-" + area),
                        first.asksForPlace("first-" + area))
                .forEach(places::hear);

        places.hear(holder.handedOver("moved-" + area, from.id(), to.id()));

        assertThat(places.state("first-" + area)).isEqualTo("HELD");
        assertThat(places.taken(from)).isEqualTo(new Taken(1, 0));
    }

    @Test
    void placesMayBeLoweredBelowWhatIsTakenAndThenAFreedPlaceIsNotGivenAway() {
        var programme = places.programme(area, 2);
        Stream.of(
                        holder.asksForPlace("held-" + area),
                        second.asksForPlace("second-" + area),
                        first.asksForPlace("first-" + area))
                .forEach(places::hear);
        places.lower(programme, 1);

        places.hear(holder.declined("held-" + area));

        assertThat(places.state("first-" + area)).isEqualTo("WAITING");
        assertThat(places.taken(programme)).isEqualTo(new Taken(1, 0));
    }

    @RepeatedTest(20)
    void twoPlacesFreedByHandoversAtOnceAreNotBothGivenToOnePerson() throws Exception {
        var freed = List.of(places.programme(area, 1), places.programme(area, 1));
        var leaving = Stream.of(holder, second)
                .map(one -> leaving(one, places.programme(newId("area"), 1)))
                .toList();
        places.hear(first.asksForPlace("first-" + area));

        places.hearAtOnce(leaving.stream());

        assertThat(places.state("first-" + area)).isEqualTo("HELD");
        assertThat(freed).extracting(places::taken).containsExactlyInAnyOrder(new Taken(1, 0), new Taken(0, 0));
    }

    /** A support place, and a handover out of it that is offered and about to be accepted. */
    private HandoverAccepted leaving(Case one, Programme to) {
        String offer = newId("offer");
        String handover = newId("handover");
        Stream.of(one.asksForPlace(offer), one.accepted(offer), one.asksToMoveTo(to.id(), handover))
                .forEach(places::hear);
        return one.handedOver(handover, places.programmeOf(offer), to.id());
    }
}
