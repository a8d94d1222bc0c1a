package uk.reachable.referral.journey.course;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.platform.web.problem.FieldError;
import uk.reachable.platform.web.problem.Problems;
import uk.reachable.referral.journey.Journey;
import uk.reachable.referral.journey.Leg;
import uk.reachable.referral.journey.LegPlan;
import uk.reachable.referral.journey.course.PlanRequest.LegRequest;
import uk.reachable.referral.journey.course.PlanRequest.OtherSideRequest;
import uk.reachable.referral.outside.OutsideContact;
import uk.reachable.referral.outside.PlaceCode;
import uk.reachable.referral.outside.PoliceForces;

import static java.util.Objects.requireNonNull;

/** From a well-formed plan to one that can be kept at this moment: throws a 400 that names every field to correct. */
final class PlanChecks {

    /** A way home takes hours or days; what is planned for later is a slip of the pen. */
    static final Duration FURTHEST = Duration.ofDays(30);

    private PlanChecks() {}

    static List<LegPlan> read(PlanRequest request, Optional<Journey> standing, Instant now) {
        List<FieldError> errors = new ArrayList<>();
        if (request.legs().stream().map(LegRequest::leg).distinct().count() != JourneyLeg.values().length) {
            errors.add(new FieldError("legs", "must have each leg once: COLLECTION, RETURN, EXIT_PLAN"));
        }
        for (int i = 0; i < request.legs().size(); i++) {
            LegRequest leg = request.legs().get(i);
            boolean open = standing.flatMap(journey -> journey.leg(leg.leg()))
                    .filter(Leg.Confirmed.class::isInstance)
                    .isEmpty();
            check("legs[" + i + "].", leg, open ? now : null, errors);
        }
        inOrder(request, errors);
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return request.legs().stream()
                .sorted(Comparator.comparing(LegRequest::leg))
                .map(PlanChecks::plan)
                .toList();
    }

    private static void check(String field, LegRequest leg, @Nullable Instant now, List<FieldError> errors) {
        place(field + "from", leg.from()).ifPresent(errors::add);
        place(field + "to", leg.to()).ifPresent(errors::add);
        otherSide(field + "otherSide", leg.otherSide()).ifPresent(errors::add);
        if (now != null && (!leg.dueBy().isAfter(now) || leg.dueBy().isAfter(now.plus(FURTHEST)))) {
            errors.add(new FieldError(field + "dueBy", "must be a time from now to 30 days from now"));
        }
    }

    private static Optional<FieldError> place(String field, String code) {
        return PlaceCode.isOne(code)
                ? Optional.empty()
                : error(
                        field,
                        "must be the ONS code of a local authority, such as E08000025, or of a police force, such as essex");
    }

    private static Optional<FieldError> otherSide(String field, OtherSideRequest other) {
        if ((other.force() == null) == (other.organisation() == null)) {
            return error(field, "must name either a force or an organisation");
        }
        return other.force() == null || PoliceForces.has(other.force())
                ? Optional.empty()
                : error(field + ".force", "must be the code of a police force, such as essex or british-transport");
    }

    private static void inOrder(PlanRequest request, List<FieldError> errors) {
        List<Instant> due = request.legs().stream()
                .sorted(Comparator.comparing(LegRequest::leg))
                .map(LegRequest::dueBy)
                .toList();
        if (!due.equals(due.stream().sorted().toList())) {
            errors.add(new FieldError("legs", "must be due in the order COLLECTION, RETURN, EXIT_PLAN"));
        }
    }

    private static LegPlan plan(LegRequest leg) {
        return new LegPlan(
                UUID.randomUUID().toString(), leg.leg(), leg.from(), leg.to(), leg.dueBy(), contact(leg.otherSide()));
    }

    private static OutsideContact contact(OtherSideRequest other) {
        return other.force() == null
                ? new OutsideContact.Organisation(
                        requireNonNull(other.organisation()).strip())
                : new OutsideContact.Force(other.force());
    }

    private static Optional<FieldError> error(String field, String message) {
        return Optional.of(new FieldError(field, message));
    }
}
