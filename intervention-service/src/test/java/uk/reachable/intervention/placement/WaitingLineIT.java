package uk.reachable.intervention.placement;

import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.placement.Places.Taken;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.InterventionTest.NOW;
import static uk.reachable.intervention.placement.Places.newId;

@InterventionTest
@Import(Places.class)
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
    void aFreedPlaceGoesToWhoeverWaitsLongestNotToWhoeverCameIntoTheTableFirst() {
        var programme = places.programme(area, 1);
        Stream.of(
                        holder.asksForPlace("held-" + area),
                        second.asksForPlaceAt(NOW.minusSeconds(10), "second-" + area),
                        first.asksForPlaceAt(NOW.minusSeconds(20), "first-" + area))
                .forEach(places::hear);

        places.hear(holder.declined("held-" + area));

        assertThat(places.state("first-" + area)).isEqualTo("HELD");
        assertThat(places.state("second-" + area)).isEqualTo("WAITING");
        assertThat(places.taken(programme)).isEqualTo(new Taken(1, 0));
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
        var here = places.programme(area, 1);
        var there = places.programme(area, 1);
        var away = places.programme(newId("area"), 2);
        Stream.of(holder, second)
                .flatMap(one -> Stream.of(
                        one.asksForPlace("held-" + one.referralId()),
                        one.accepted("held-" + one.referralId()),
                        one.asksToMoveTo(away.id(), "moved-" + one.referralId())))
                .forEach(places::hear);
        places.hear(first.asksForPlace("first-" + area));

        places.hearAtOnce(Stream.of(holder, second)
                .map(one -> one.handedOver(
                        "moved-" + one.referralId(), places.programmeOf("held-" + one.referralId()), away.id())));

        assertThat(places.state("first-" + area)).isEqualTo("HELD");
        assertThat(places.taken(here).held() + places.taken(there).held()).isEqualTo(1);
        assertThat(places.taken(away)).isEqualTo(new Taken(0, 2));
    }
}
