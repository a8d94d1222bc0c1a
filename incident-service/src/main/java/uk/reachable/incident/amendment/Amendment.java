package uk.reachable.incident.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.history.Change;
import uk.reachable.incident.logging.request.Whereabouts;

/** What a correction comes to: the incident as it is known now, and each field that differs. */
record Amendment(Incident after, List<Change> changes) {

    /** Other fields decide no rule. */
    private static final Set<String> ASKED_BY_RULES = Set.of("category", "severity", "localAuthority");

    /** Nor do others decide what an incident has in common with others; whatever asks the rules asks the patterns. */
    private static final Set<String> ASKED_BY_PATTERNS =
            Set.of("category", "severity", "localAuthority", "lsoa", "occurredAt");

    Amendment {
        changes = List.copyOf(changes);
    }

    /**
     * @param textBefore the site in words until now
     * @param place the site and setting that the request names, as the region's list knows them
     */
    static Amendment of(Incident before, @Nullable String textBefore, AmendRequest request, Whereabouts place) {
        boolean moved = request.siteOrNull() != null;
        Incident after = new Incident(
                before.id(),
                before.region(),
                or(request.category(), before.category()),
                or(request.severity(), before.severity()),
                or(request.localAuthority(), before.localAuthority()),
                request.lsoa() == null ? before.lsoa() : request.lsoa(),
                place.setting() == null ? before.setting() : place.setting(),
                moved ? place.siteCode() : before.site(),
                before.source(),
                request.occurredAt() == null ? before.occurredAt() : request.occurredAt(),
                before.loggedBy(),
                before.loggedByOrganisation(),
                before.loggedAt(),
                isElsewhere(before, request) ? null : before.location());
        String textAfter = moved ? place.siteText() : textBefore;
        return new Amendment(after, changes(before, after, !Objects.equals(textBefore, textAfter)));
    }

    /** Exact coordinates were those of the place that was named before. */
    private static boolean isElsewhere(Incident before, AmendRequest request) {
        return !or(request.localAuthority(), before.localAuthority()).equals(before.localAuthority())
                || (request.lsoa() != null && !request.lsoa().equals(before.lsoa()));
    }

    /** Whether the region's rules are to be asked again. */
    boolean isGradedAnew() {
        return changes.stream().anyMatch(change -> ASKED_BY_RULES.contains(change.field()));
    }

    /** Whether the region's patterns are to be asked again. */
    boolean isComparedAnew() {
        return changes.stream().anyMatch(change -> ASKED_BY_PATTERNS.contains(change.field()));
    }

    boolean changesSite() {
        return changes.stream().anyMatch(change -> change.field().equals("site"));
    }

    private static List<Change> changes(Incident before, Incident after, boolean otherText) {
        List<Change> changes = new ArrayList<>();
        add(changes, "category", before.category(), after.category());
        add(changes, "severity", before.severity(), after.severity());
        add(changes, "localAuthority", before.localAuthority(), after.localAuthority());
        add(changes, "lsoa", before.lsoa(), after.lsoa());
        add(changes, "setting", before.setting(), after.setting());
        if (otherText || !Objects.equals(before.site(), after.site())) {
            changes.add(new Change("site", before.site(), after.site()));
        }
        add(changes, "occurredAt", before.occurredAt(), after.occurredAt());
        return changes;
    }

    private static void add(List<Change> changes, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field, text(before), text(after)));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static <T> T or(@Nullable T said, T before) {
        return said == null ? before : said;
    }

    /** Never says a site in free text. */
    @Override
    public String toString() {
        return "Amendment" + changes;
    }
}
