package uk.reachable.incident.pattern;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.contracts.codes.Category;
import uk.reachable.incident.meeting.MeetingStatus;
import uk.reachable.incident.pattern.PatternDecision.Call;
import uk.reachable.incident.pattern.PatternDecision.Join;
import uk.reachable.incident.pattern.PatternDecision.Nothing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.pattern.Sightings.BIRMINGHAM;
import static uk.reachable.incident.pattern.Sightings.COVENTRY;
import static uk.reachable.incident.pattern.Sightings.NOW;
import static uk.reachable.incident.pattern.Sightings.knives;

class PatternPolicyTest {

    private static final MeetingPattern NEIGHBOURHOOD =
            new MeetingPattern("three", Category.KNIFE_INJURY, 3, 7, Within.LSOA, null, 24);
    private static final MeetingPattern AREA =
            new MeetingPattern("area", Category.KNIFE_INJURY, 3, 7, Within.LOCAL_AUTHORITY, null, 24);
    private static final MeetingPattern CIRCLE =
            new MeetingPattern("circle", Category.KNIFE_INJURY, 3, 7, Within.KM, 1.5, 24);

    @Test
    void nOfAKindInOneNeighbourhoodWithinTDaysCallAMeeting() {
        PatternDecision decision = ask(NEIGHBOURHOOD, knives().daysAgo(2), knives().daysAgo(6));
        assertThat(decision).isInstanceOf(Call.class);
        assertThat(((Call) decision).because(1, 12))
                .isEqualTo("called because there were 3 knife injuries in neighbourhood E01008881 of Birmingham within"
                        + " 7 days, at or above 3, pattern 1 of version 12");
    }

    @Test
    void nOfAKindInOneLocalAuthorityWithinTDaysCallAMeeting() {
        PatternDecision decision = ask(
                AREA,
                knives().in(BIRMINGHAM, null).daysAgo(2),
                knives().in(BIRMINGHAM, "E01008882").daysAgo(6));
        assertThat(decision).isInstanceOf(Call.class);
        assertThat(((Call) decision).because(2, 12))
                .isEqualTo("called because there were 3 knife injuries in Birmingham within 7 days, at or above 3,"
                        + " pattern 2 of version 12");
    }

    @Test
    void nOfAKindWithinRKmCallAMeetingWhereCoordinatesAreExact() {
        // 0.01 degrees of latitude are 1.11 km.
        Sighting about = knives().at(52.48, -1.83).daysAgo(0);
        PatternDecision decision = around(
                about,
                knives().at(52.49, -1.83).daysAgo(2),
                knives().at(52.47, -1.83).in(COVENTRY, null).daysAgo(6));
        assertThat(decision).isInstanceOf(Call.class);
        assertThat(((Call) decision).because(1, 1))
                .isEqualTo("called because there were 3 knife injuries within 1.5 km in Birmingham within 7 days, at or"
                        + " above 3, pattern 1 of version 1");
    }

    @Test
    void whatIsFartherAwayThanRKmIsNotCounted() {
        Sighting about = knives().at(52.48, -1.83).daysAgo(0);
        // 0.014 degrees are 1.557 km; both are in a box around the circle.
        assertThat(around(
                        about,
                        knives().at(52.494, -1.83).daysAgo(2),
                        knives().at(52.49, -1.83).daysAgo(2)))
                .isInstanceOf(Nothing.class);
        assertThat(around(
                        about,
                        knives().at(52.49, -1.845).daysAgo(2),
                        knives().at(52.49, -1.83).daysAgo(2)))
                .isInstanceOf(Nothing.class);
    }

    @Test
    void whereCoordinatesAreNotExactNoDistanceIsMeasured() {
        assertThat(CIRCLE.around(knives().daysAgo(0))).isEmpty();
        Sighting about = knives().at(52.48, -1.83).daysAgo(0);
        assertThat(around(about, knives().daysAgo(1), knives().daysAgo(2))).isInstanceOf(Nothing.class);
    }

    @Test
    void whereTheNeighbourhoodIsNotKnownItIsNotAsked() {
        assertThat(NEIGHBOURHOOD.around(knives().in(BIRMINGHAM, null).daysAgo(0)))
                .isEmpty();
    }

    @Test
    void anotherKindAnotherPlaceOrAnotherTimeIsNotCounted() {
        Sighting one = knives().daysAgo(1);
        assertThat(NEIGHBOURHOOD.around(knives().of(Category.ROBBERY).daysAgo(0)))
                .isEmpty();
        assertThat(ask(NEIGHBOURHOOD, one, knives().of(Category.ROBBERY).daysAgo(2)))
                .isInstanceOf(Nothing.class);
        assertThat(ask(NEIGHBOURHOOD, one, knives().in(BIRMINGHAM, "E01008882").daysAgo(2)))
                .isInstanceOf(Nothing.class);
        assertThat(ask(AREA, one, knives().in(COVENTRY, "E01008881").daysAgo(2)))
                .isInstanceOf(Nothing.class);
        assertThat(ask(NEIGHBOURHOOD, one, knives().daysAgo(7.01))).isInstanceOf(Nothing.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 6.9, true",
        "1, 7, true",
        "-1, 6.1, false",
        "-3, 4, true",
        "-6, 1, true",
        "-6, 2, false",
        "-7, -6, true"
    })
    void allLieInOneWindowAlsoWhenOneIsLoggedLate(double first, double second, boolean calls) {
        PatternDecision decision = ask(NEIGHBOURHOOD, knives().daysAgo(first), knives().daysAgo(second));
        assertThat(decision instanceof Call).isEqualTo(calls);
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingStatus.class,
            names = {"CALLED", "SCHEDULED"})
    void aPatternCallsOneMeetingNotAnotherForEachFurtherIncident(MeetingStatus status) {
        PatternMeeting open = meeting(status, 2);
        assertThat(ask(open, knives().daysAgo(1), knives().daysAgo(1.5), knives().daysAgo(3)))
                .isEqualTo(new Join(open));
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingStatus.class,
            names = {"HELD", "CONCLUDED", "CANCELLED"})
    void whatHappenedBeforeTheLastMeetingWasCalledIsNotCountedAgain(MeetingStatus status) {
        PatternMeeting over = meeting(status, 2);
        assertThat(ask(over, knives().daysAgo(1), knives().daysAgo(2), knives().daysAgo(3)))
                .isInstanceOf(Nothing.class);
        assertThat(ask(over, knives().daysAgo(1), knives().daysAgo(1.9))).isInstanceOf(Call.class);
    }

    @Test
    void theMeetingIsAboutTheNewestThatThePatternNeeds() {
        PatternDecision decision = ask(
                NEIGHBOURHOOD,
                knives().daysAgo(3),
                knives().daysAgo(1),
                knives().importedDaysAgo(0.5),
                knives().daysAgo(2));
        assertThat(decision).isInstanceOf(Call.class);
        assertThat(((Call) decision).found()).isEqualTo(5);
        assertThat(((Call) decision).others()).containsExactly("incident-1.0", "incident-2.0");
    }

    @Test
    void theMeetingIsForTheAreasOfAllOfThem() {
        PatternDecision decision = around(
                knives().at(52.48, -1.83).daysAgo(0),
                knives().at(52.48, -1.83).daysAgo(1),
                knives().at(52.48, -1.83).in(COVENTRY, null).daysAgo(2));
        assertThat(((Call) decision).localAuthorities()).containsExactlyInAnyOrder(BIRMINGHAM, COVENTRY);
    }

    private static PatternDecision ask(MeetingPattern pattern, Sighting... others) {
        return decide(pattern, knives().daysAgo(0), Optional.empty(), others);
    }

    private static PatternDecision ask(PatternMeeting last, Sighting... others) {
        return decide(NEIGHBOURHOOD, knives().daysAgo(0), Optional.of(last), others);
    }

    private static PatternDecision around(Sighting about, Sighting... others) {
        return decide(CIRCLE, about, Optional.empty(), others);
    }

    private static PatternDecision decide(
            MeetingPattern pattern, Sighting about, Optional<PatternMeeting> last, Sighting... others) {
        return PatternPolicy.decide(pattern, pattern.around(about).orElseThrow(), about, last, List.of(others));
    }

    private static PatternMeeting meeting(MeetingStatus status, int daysAgo) {
        return new PatternMeeting(
                "meeting-1",
                status,
                "three",
                "called because",
                NOW.minus(Duration.ofDays(daysAgo)),
                NOW.plus(Duration.ofDays(1)),
                "E01008881",
                null);
    }
}
