package uk.reachable.intervention.placement;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.placement.Places.Taken;
import uk.reachable.intervention.workers.KnownWorker;
import uk.reachable.intervention.workers.Worker;
import uk.reachable.intervention.workers.Workers;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.placement.Places.newId;

@InterventionTest
class WorkersIT {
    private final Places places;
    private final Workers workers;
    private final JdbcClient jdbc;
    private final String area = newId("area");
    private final Case one = new Case(newId("referral"), area);
    private final Case two = new Case(newId("referral"), area);

    @Autowired
    WorkersIT(Places places, Workers workers, JdbcClient jdbc) {
        this.places = places;
        this.workers = workers;
        this.jdbc = jdbc;
    }

    @Test
    void ofManyWhoAskAtOnceNoMoreAreHeldThanItsWorkersHaveRoomFor() throws Exception {
        var programme = places.programme(area, 100);
        onFile(programme, "a", 2);
        onFile(programme, "b", 3);

        places.hearAtOnce(
                IntStream.range(0, 40).mapToObj(_ -> new Case(newId("referral"), area).asksForPlace(newId("offer"))));

        assertThat(places.taken(programme)).isEqualTo(new Taken(5, 0));
        assertThat(places.count(area, "WAITING")).isEqualTo(35);
    }

    @RepeatedTest(5)
    void aWorkersRoomIsGivenAwayOnceWhateverNeedItIsAskedFor() throws Exception {
        var one = places.programme(area, 100);
        var other = places.sibling(one, Need.PARENT_PEER_SUPPORT, 100);
        onFile(one, "a", 3);

        places.hearAtOnce(IntStream.range(0, 20).mapToObj(n -> new Case(newId("referral"), area)
                .asksFor(n % 2 == 0 ? one.need() : other.need(), newId("offer"))));

        assertThat(places.taken(one).held() + places.taken(other).held()).isEqualTo(3);
    }

    @Test
    void aWorkerWhomTheYoungPersonAlreadyTrustsIsAskedFirst() {
        var trusted = places.programme(area, 1);
        places.hear(one.asksForPlace("before-" + area));
        places.hear(one.acceptedBy("worker", "before-" + area));
        places.hear(one.completed("before-" + area));
        var roomier = IntStream.range(0, 3)
                .mapToObj(_ -> places.programme(area, 1000))
                .map(Programme::id)
                .toList();

        places.hear(one.another(newId("referral")).asksForPlace("again-" + area));

        assertThat(places.programmeOf("again-" + area)).isEqualTo(trusted.id()).isNotIn(roomier);
    }

    @Test
    void whoSupportsSomebodyIsCountedOnceThroughHandoversAndChanges() {
        var from = places.programme(area, 5);
        var to = places.programme(newId("area"), 5);
        Stream.of(
                        one.asksForPlace("offer-" + area),
                        one.acceptedBy("a", "offer-" + area),
                        one.passedOn("offer-" + area, "b"))
                .forEach(places::hear);
        assertThat(cases(from)).containsExactly("a 0", "b 1");

        places.hear(one.asksToMoveTo(to.id(), "moved-" + area));
        places.hear(one.handedOverTo("c", "moved-" + area, from.id(), to.id()));

        assertThat(cases(from)).containsExactly("a 0", "b 0");
        assertThat(cases(to)).containsExactly("c 1");
    }

    @Test
    void theSameToldTwiceIsCountedOnce() {
        var programme = places.programme(area, 5);
        Stream.of(
                        one.asksForPlace("offer-" + area),
                        one.acceptedBy("a", "offer-" + area),
                        one.acceptedBy("a", "offer-" + area),
                        one.completed("offer-" + area),
                        one.completed("offer-" + area))
                .forEach(places::hear);

        assertThat(cases(programme)).containsExactly("a 0");
    }

    @Test
    void aCaseThatPassesToAColleagueMakesRoomForTheLine() {
        var programme = places.programme(area, 10);
        onFile(programme, "a", 1);
        onFile(programme, "away", 0);
        Stream.of(one.asksForPlace("one-" + area), one.acceptedBy("a", "one-" + area), two.asksForPlace("two-" + area))
                .forEach(places::hear);
        assertThat(places.state("two-" + area)).isEqualTo("WAITING");

        places.hear(one.passedOn("one-" + area, "away"));

        assertThat(places.state("two-" + area)).isEqualTo("HELD");
    }

    @Test
    void whoIsAlreadyWithAWorkerTakesAPlaceThereAndWhatWasHeldElsewhereIsFree() {
        var elsewhere = places.programme(area, 1);
        var with = places.programme(newId("area"), 1);
        Stream.of(one.asksForPlace("offer-" + area), two.asksForPlace("next-" + area))
                .forEach(places::hear);
        places.hear(one.isAlreadyWith(with.id(), "known-" + area));
        assertThat(places.programmeOf("known-" + area)).isEqualTo(with.id());

        Stream.of(one.askedNoLonger("offer-" + area), one.acceptedBy("a", "known-" + area))
                .forEach(places::hear);

        assertThat(places.taken(with)).isEqualTo(new Taken(0, 1));
        assertThat(cases(with)).containsExactly("a 1");
        assertThat(places.state("next-" + area)).isEqualTo("HELD");
        assertThat(places.taken(elsewhere)).isEqualTo(new Taken(1, 0));
    }

    /** Through different programmes, so that no lock of a programme orders them. */
    @Test
    void handoversInBothDirectionsAtOnceDoNotWaitForEachOther() throws Exception {
        var here = places.programme(area, 40);
        var hereToo = places.sibling(here, Need.PARENT_PEER_SUPPORT, 40);
        var there = places.programme(newId("area"), 40);
        var thereToo = places.sibling(there, Need.PARENT_PEER_SUPPORT, 40);
        var outward = IntStream.range(0, 15)
                .mapToObj(_ -> aboutToMove(here, "a", there))
                .toList();
        var inward = IntStream.range(0, 15)
                .mapToObj(_ -> aboutToMove(thereToo, "b", hereToo))
                .toList();

        places.hearAtOnce(Stream.concat(
                outward.stream().map(each -> moved(each, here, there, "b")),
                inward.stream().map(each -> moved(each, thereToo, hereToo, "a"))));

        assertThat(cases(here)).containsExactly("a 15");
        assertThat(cases(there)).containsExactly("b 15");
    }

    private Case aboutToMove(Programme from, String worker, Programme to) {
        var each = new Case(newId("referral"), from.localAuthorities().getFirst());
        Stream.of(
                        each.asksFor(from.need(), "offer-" + each.referralId()),
                        each.acceptedBy(worker, "offer-" + each.referralId()),
                        each.asksToMoveTo(to.id(), "moved-" + each.referralId()))
                .forEach(places::hear);
        return each;
    }

    private static HandoverAccepted moved(Case each, Programme from, Programme to, String worker) {
        return each.handedOverTo(worker, "moved-" + each.referralId(), from.id(), to.id());
    }

    private void onFile(Programme programme, String id, int caseload) {
        workers.keep(new KnownWorker(
                new Worker(programme.provider(), id, programme.region(), caseload, List.of(), List.of(), List.of()),
                1));
    }

    private List<String> cases(Programme programme) {
        return jdbc.sql("SELECT worker || ' ' || cases FROM caseload WHERE provider = :provider ORDER BY worker")
                .param("provider", programme.provider())
                .query(String.class)
                .list();
    }
}
