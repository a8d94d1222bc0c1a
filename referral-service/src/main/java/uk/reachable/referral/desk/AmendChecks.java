package uk.reachable.referral.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.contracts.reference.Site;
import uk.reachable.platform.web.problem.FieldError;
import uk.reachable.platform.web.problem.Problems;

/**
 * From a well-formed correction to one that can be made in this region; a place that is not on its list stays out of
 * events.
 */
final class AmendChecks {

    private static final Instant EARLIEST =
            LocalDate.of(1900, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant LATEST =
            LocalDate.of(2200, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private AmendChecks() {}

    /** Throws a 400 that names every field to correct. */
    static Amendment read(AmendRequest request, String region) {
        Optional<Region> known = Regions.byId(region);
        Optional<Site> site = Optional.ofNullable(request.siteOrNull())
                .flatMap(typed -> known.flatMap(sites -> sites.siteNamed(typed)));
        List<FieldError> errors = Stream.of(
                        nothing(request), site(request, site, known), release(request.expectedRelease()))
                .flatMap(Optional::stream)
                .toList();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return new Amendment(
                request.setting(), site.orElse(null), request.homeLocalAuthority(), request.expectedRelease());
    }

    private static Optional<FieldError> nothing(AmendRequest request) {
        return request.saysNothing()
                ? Optional.of(
                        new FieldError("setting", "or one of site, homeLocalAuthority, expectedRelease is required"))
                : Optional.empty();
    }

    private static Optional<FieldError> site(AmendRequest request, Optional<Site> site, Optional<Region> region) {
        if (request.siteOrNull() == null || site.isPresent()) {
            return Optional.empty();
        }
        String list = region.stream()
                .flatMap(known -> known.sites().stream())
                .map(Site::name)
                .collect(Collectors.joining(", "));
        return Optional.of(new FieldError("site", "must be a site of the region's list: " + list));
    }

    private static Optional<FieldError> release(@Nullable Instant release) {
        boolean plausible = release == null || (release.isAfter(EARLIEST) && release.isBefore(LATEST));
        return plausible ? Optional.empty() : Optional.of(new FieldError("expectedRelease", "must be a real date"));
    }
}
