package uk.reachable.incident.people.exclusion;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.exclusion.Exclusion;
import uk.reachable.incident.names.Names;

/** One line of the exclusion list; {@code why} is missing when the person was erased. */
record ExclusionView(
        String id,
        @Nullable String user,
        @Nullable String organisation,
        @Nullable String organisationName,
        @Nullable String why,
        String addedBy,
        Instant addedAt) {

    static ExclusionView of(Exclusion exclusion, Names names, Map<String, String> opened) {
        return new ExclusionView(
                exclusion.id(),
                exclusion.user(),
                exclusion.organisation(),
                names.ofOrganisation(exclusion.organisation()),
                opened.get(Exclusion.why(exclusion.id())),
                exclusion.addedBy(),
                exclusion.addedAt());
    }

    /** Never says why. */
    @Override
    public String toString() {
        return "ExclusionView[" + id + "]";
    }
}
