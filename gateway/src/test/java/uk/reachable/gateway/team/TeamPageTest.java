package uk.reachable.gateway.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TeamPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 22);
    private static final Worker.Leave CHRISTMAS =
            new Worker.Leave(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 3));

    @Test
    void theCaseloadOfTheTeamIsSaidOnceAndForEach() {
        TeamPage page = page(worker("one", 12, 9), worker("two", 10, 10));

        assertThat(page.sum()).isEqualTo("2 workers support 19 people, and could support 22.");
        assertThat(page.workers())
                .extracting(WorkerCard::load)
                .containsExactly("Supports 10 of 10 people", "Supports 9 of 12 people");
    }

    @Test
    void whoeverIsAwayComesFirstThenWhoeverHasNoRoom() {
        Worker away = new Worker("z-away", 12, 3, List.of(CHRISTMAS), List.of(), List.of(), 1);

        assertThat(page(worker("a-free", 12, 3), worker("b-full", 3, 3), away).workers())
                .extracting(WorkerCard::id)
                .containsExactly("z-away", "b-full", "a-free");
    }

    @Test
    void leaveAndShiftsAreSaidAsPeopleSayThem() {
        WorkerCard card = WorkerCard.of(
                new Worker(
                        "one",
                        12,
                        9,
                        List.of(
                                CHRISTMAS,
                                new Worker.Leave(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 1)),
                                new Worker.Leave(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 9))),
                        List.of(new Worker.Shift(DayOfWeek.FRIDAY, "16:00", "00:00")),
                        List.of("Heartlands Hospital"),
                        3),
                TODAY);

        assertThat(card.away()).isTrue();
        assertThat(card.leave()).containsExactly("21 December 2026 to 3 January 2027", "1 February 2027");
        assertThat(card.shifts()).containsExactly("Friday 4:00pm to midnight");
        assertThat(card.share()).isEqualTo(75);
    }

    @Test
    void ourPlacesAreThoseOfOurProgrammesWithTheirFunding() {
        var place = new Place(
                "wm-peer-mentors",
                "Peer mentors",
                "st-giles",
                List.of(),
                80,
                List.of(
                        new Place.Funding(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)),
                        new Place.Funding(LocalDate.of(2026, 4, 1), LocalDate.of(2029, 3, 31))));

        assertThat(TeamPage.of(new Worker[0], List.of(place), TODAY).places())
                .containsExactly(new TeamPage.PlaceRow("Peer mentors", 80, "31 March 2029"));
    }

    private static TeamPage page(Worker... workers) {
        return TeamPage.of(workers, List.of(), TODAY);
    }

    private static Worker worker(String id, int caseload, int cases) {
        return new Worker(id, caseload, cases, List.of(), List.of(), List.of(), 1);
    }
}
