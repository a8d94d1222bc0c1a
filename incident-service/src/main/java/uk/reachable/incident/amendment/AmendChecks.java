package uk.reachable.incident.amendment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.reachable.contracts.reference.Region;
import uk.reachable.incident.logging.request.PlaceAndTime;
import uk.reachable.platform.web.problem.FieldError;
import uk.reachable.platform.web.problem.Problems;

/** What a well-formed correction may still have wrong in this region and at this moment. */
final class AmendChecks {

    private AmendChecks() {}

    /** Throws a 400 that names every field to correct. */
    static void check(AmendRequest request, Region region, Instant now) {
        List<FieldError> errors = new ArrayList<>();
        if (request.saysNothing()) {
            errors.add(new FieldError(
                    "severity",
                    "or one of category, localAuthority, lsoa, setting, site, occurredAt is required: say what is"
                            + " corrected"));
        }
        if (request.localAuthority() != null) {
            PlaceAndTime.wrongArea(region, request.localAuthority()).ifPresent(errors::add);
        }
        PlaceAndTime.wrongTime(request.occurredAt(), now).ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }
}
