package uk.reachable.referral.journey.course;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.referral.journey.Journey;
import uk.reachable.referral.journey.JourneySamples;
import uk.reachable.referral.journey.Leg;
import uk.reachable.referral.journey.LegPlan;
import uk.reachable.referral.journey.course.PlanRequest.LegRequest;
import uk.reachable.referral.journey.course.PlanRequest.OtherSideRequest;
import uk.reachable.referral.outside.OutsideContact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static uk.reachable.contracts.codes.JourneyLeg.COLLECTION;
import static uk.reachable.contracts.codes.JourneyLeg.EXIT_PLAN;
import static uk.reachable.contracts.codes.JourneyLeg.RETURN;
import static uk.reachable.referral.journey.JourneySamples.NOON;

class PlanChecksTest {

    private static final OtherSideRequest FORCE = new OtherSideRequest("essex", null);
    private static final OtherSideRequest TRUST = new OtherSideRequest(null, " Birmingham Children's Trust ");

    @Test
    void aPlanNamesTheArrestingForceWhichIsNoRegionHere() {
        List<LegPlan> legs = read(leg(RETURN, 3, TRUST), leg(COLLECTION, 1, FORCE), leg(EXIT_PLAN, 70, TRUST));
        assertThat(legs).extracting(LegPlan::kind).containsExactly(JourneyLeg.values());
        assertThat(legs.getFirst().otherSide()).isEqualTo(new OutsideContact.Force("essex"));
        assertThat(legs.getFirst().otherSide().name()).isEqualTo("Essex Police");
        assertThat(legs.getLast().otherSide())
                .isEqualTo(new OutsideContact.Organisation("Birmingham Children's Trust"));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(leg(COLLECTION, 0, FORCE), "legs[0].dueBy"),
                arguments(leg(COLLECTION, -1, FORCE), "legs[0].dueBy"),
                arguments(leg(COLLECTION, 24 * 31, FORCE), "legs[0].dueBy"),
                arguments(leg(COLLECTION, 80, FORCE), "legs"),
                arguments(leg(RETURN, 1, FORCE), "legs"),
                arguments(leg(COLLECTION, 1, new OtherSideRequest("atlantis", null)), "legs[0].otherSide.force"),
                arguments(leg(COLLECTION, 1, new OtherSideRequest(null, null)), "legs[0].otherSide"),
                arguments(leg(COLLECTION, 1, new OtherSideRequest("essex", "Essex Police")), "legs[0].otherSide"),
                arguments(from("Southend"), "legs[0].from"),
                arguments(from("E99999999"), "legs[0].from"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatCannotBePlannedIsNamedByItsField(LegRequest first, String field) {
        assertThatThrownBy(() -> read(first, leg(RETURN, 3, TRUST), leg(EXIT_PLAN, 70, TRUST)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(
                                String.valueOf(problem.getBody().getProperties()))
                        .contains("field=" + field + ","));
    }

    /** What has happened is not planned for the future again. */
    @Test
    void aLegThatIsConfirmedKeepsATimeThatHasPassed() {
        List<Leg> legs = new ArrayList<>(JourneySamples.underway().legs());
        legs.set(0, JourneySamples.confirmed(COLLECTION));
        Journey standing = new Journey.Underway(JourneySamples.FACTS, legs);
        PlanRequest request =
                new PlanRequest(List.of(leg(COLLECTION, -2, FORCE), leg(RETURN, 3, TRUST), leg(EXIT_PLAN, 70, TRUST)));
        assertThat(PlanChecks.read(request, Optional.of(standing), NOON)).hasSize(3);
    }

    private static List<LegPlan> read(LegRequest... legs) {
        return PlanChecks.read(new PlanRequest(List.of(legs)), Optional.empty(), NOON);
    }

    private static LegRequest from(String place) {
        return new LegRequest(COLLECTION, place, "essex", NOON.plus(Duration.ofHours(1)), FORCE);
    }

    private static LegRequest leg(JourneyLeg kind, int hours, OtherSideRequest other) {
        Instant dueBy = NOON.plus(Duration.ofHours(hours));
        return new LegRequest(kind, "essex", "E08000025", dueBy, other);
    }
}
