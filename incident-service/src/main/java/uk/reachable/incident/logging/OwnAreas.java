package uk.reachable.incident.logging;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Who logs incidents in their own areas only, and leaves those of another area to the region's duty desk. */
final class OwnAreas {

    private OwnAreas() {}

    /** 400 for another area, as an area outside the region is for a duty officer. */
    static void require(Actor actor, @Nullable String localAuthority) {
        if (localAuthority == null || !actor.areas().contains(localAuthority)) {
            throw Problems.invalid("localAuthority", whatToDo(actor, Regions.byId(actor.region())));
        }
    }

    private static String whatToDo(Actor actor, Optional<Region> region) {
        String own = region.stream()
                .flatMap(ours -> ours.areas().stream())
                .filter(area -> actor.areas().contains(area.code()))
                .map(area -> area.name())
                .collect(Collectors.joining(", "));
        String desk = region.map(ours -> " on " + ours.dutyDeskPhone()).orElse("");
        return "must be one of your own areas (%s); for another area ring the duty desk%s, which logs it"
                .formatted(own.isEmpty() ? "none yet: ask whoever manages accounts" : own, desk);
    }
}
