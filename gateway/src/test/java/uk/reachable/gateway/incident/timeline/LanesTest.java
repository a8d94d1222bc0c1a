package uk.reachable.gateway.incident.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.gateway.incident.casefile.History;
import uk.reachable.gateway.incident.casefile.Responses;
import uk.reachable.gateway.incident.timeline.Lane.Event;
import uk.reachable.gateway.incident.timeline.Lane.Kind;
import uk.reachable.gateway.incident.timeline.Lane.Shape;
import uk.reachable.gateway.incident.timeline.Lane.Span;
import uk.reachable.gateway.referring.progress.ReferralFile;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.gateway.incident.casefile.Responses.LOGGED;
import static uk.reachable.gateway.incident.casefile.Responses.NOW;

class LanesTest {

    private static final ReferralFile FILE = file(List.of(
            step(0, ReferralStatus.RAISED, "REFERRAL_RAISED", null, null),
            step(1, ReferralStatus.RAISED, "PLACE_REQUESTED", null, null),
            step(2, ReferralStatus.OFFERED, "OFFER_MADE", "Redthread", null),
            step(10, ReferralStatus.RAISED, "OFFER_DECLINED", "Redthread", null),
            step(11, ReferralStatus.OFFERED, "OFFER_MADE", "St Giles", null),
            step(15, ReferralStatus.ACCEPTED, "OFFER_ACCEPTED", "St Giles", null),
            step(20, ReferralStatus.ACCEPTED, "HANDOVER_PROPOSED", "St Giles", "Catch22"),
            step(30, ReferralStatus.ACCEPTED, "HANDOVER_ACCEPTED", "St Giles", "Catch22")));

    @Test
    void thereIsALaneForTheIncidentItsMeetingAndEachReferral() {
        assertThat(lanes(FILE))
                .extracting(Lane::name)
                .containsExactly("Incident", "Meeting", "Peer mentor for person 1");
    }

    @Test
    void aReferralShowsItsOffersWaitsSupportAndHandovers() {
        assertThat(lanes(FILE).getLast().spans())
                .containsExactly(
                        new Span(at(0), at(2), Kind.WAIT),
                        new Span(at(2), at(10), Kind.OFFER),
                        new Span(at(10), at(11), Kind.WAIT),
                        new Span(at(11), at(15), Kind.OFFER),
                        new Span(at(15), NOW, Kind.SUPPORT),
                        new Span(at(20), at(30), Kind.HANDOVER));
    }

    @Test
    void whatWentWrongIsMarkedAsTroubleAndWhatOnlyServicesNeedIsLeftOut() {
        assertThat(lanes(FILE).getLast().events())
                .contains(
                        new Event(at(10), "Redthread declined", Shape.TROUBLE), Event.fact(at(30), "Catch22 took over"))
                .hasSize(7);
    }

    @Test
    void theMeetingWaitsUntilItIsHeldAndSaysWhenItIsDue() {
        Lane meeting = lanes(FILE).get(1);

        assertThat(meeting.spans()).containsExactly(new Span(LOGGED, NOW, Kind.WAIT));
        assertThat(meeting.events()).containsExactly(Event.deadline(Instant.parse("2026-11-21T19:47:00Z"), "Due"));
    }

    @Test
    void anIncidentThatWasClosedAndReopenedHasAGap() {
        History history = new History(
                "WM-2026-00007", 3, List.of(history("LOGGED", 0), history("CLOSED", 10), history("REOPENED", 20)));

        assertThat(Lanes.of(new Course(Responses.standing("REOPENED"), history, null, Map.of()), NOW)
                        .getFirst()
                        .spans())
                .containsExactly(new Span(at(0), at(10), Kind.OPEN), new Span(at(20), NOW, Kind.OPEN));
    }

    @Test
    void aReferralWhoseFileIsNotThereHasItsLaneAndThePageSaysThatItIsIncomplete() {
        Course course = new Course(Responses.standing("LOGGED"), null, null, Map.of());

        assertThat(Lanes.of(course, NOW).getLast().spans()).isEmpty();
        assertThat(TimelinePage.of(course, NOW).incomplete()).isTrue();
    }

    @Test
    void theTableHasTheSameEventsAsThePictureOldestFirst() {
        TimelinePage page = TimelinePage.of(course(FILE), NOW);

        assertThat(page.rows())
                .hasSize(page.picture().strips().stream()
                        .mapToInt(strip -> strip.marks().size())
                        .sum())
                .startsWith(List.of("today 7:47pm", "Incident", "Logged"))
                .contains(List.of("today 7:57pm", "Peer mentor for person 1", "Redthread declined"));
        assertThat(page.description()).contains("3 lanes", "Peer mentor for person 1", "the same");
    }

    @Test
    void nothingOfThePictureLeavesItsEdgesAndStripsFollowEachOther() {
        Picture picture = TimelinePage.of(course(FILE), NOW).picture();

        double bottom = picture.strips().getFirst().y();
        for (Strip strip : picture.strips()) {
            assertThat(strip.y()).isEqualTo(bottom);
            bottom = strip.bottom();
            assertThat(strip.bars())
                    .allSatisfy(bar -> assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(Picture.WIDTH));
            assertThat(strip.marks()).allSatisfy(mark -> {
                assertThat(mark.x() + 5 + Label.width(mark.words())).isLessThanOrEqualTo(Picture.WIDTH);
                assertThat(mark.wordsY()).isLessThan(strip.bottom());
            });
        }
        assertThat(picture.keyY()).isGreaterThan(bottom);
        for (int i = 1; i < picture.ticks().size(); i++) {
            assertThat(picture.ticks().get(i).x())
                    .isGreaterThan(picture.ticks().get(i - 1).right());
        }
    }

    @Test
    void thePresentIsShownWhileSomethingGoesOn() {
        assertThat(TimelinePage.of(course(FILE), NOW).picture().now()).isNotNull();
    }

    private static List<Lane> lanes(ReferralFile file) {
        return Lanes.of(course(file), NOW);
    }

    private static Course course(ReferralFile file) {
        History history = new History("WM-2026-00007", 1, List.of(history("LOGGED", 0)));
        return new Course(Responses.standing("RESPONDING"), history, new MeetingFile(null, null), Map.of("r-1", file));
    }

    private static History.Step history(String kind, int minute) {
        return new History.Step(
                kind, "WM-2026-00007", 1, at(minute), "duty.officer", null, null, null, null, List.of());
    }

    private static ReferralFile file(List<ReferralFile.Step> steps) {
        return new ReferralFile("r-1", Need.PEER_MENTOR, ReferralStatus.ACCEPTED, null, null, null, null, null, steps);
    }

    private static ReferralFile.Step step(
            int minute, ReferralStatus status, String what, @Nullable String who, @Nullable String to) {
        return new ReferralFile.Step(at(minute), status, what, who, null, to);
    }

    private static Instant at(int minute) {
        return LOGGED.plusSeconds(60L * minute);
    }
}
