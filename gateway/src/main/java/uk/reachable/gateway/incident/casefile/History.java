package uk.reachable.gateway.incident.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything that was done to an incident, oldest first. */
public record History(String reference, long version, List<Step> steps) {

    /**
     * @param reference whose step it is: this incident's, or that of one that has to do with it
     * @param by nobody when it followed from what others did
     */
    public record Step(
            String kind,
            @Nullable String reference,
            long version,
            Instant at,
            @Nullable String by,
            @Nullable String organisationName,
            @Nullable String why,
            @Nullable String reason,
            @Nullable String otherReference,
            @Nullable List<Changed> changes) {

        public List<Changed> changed() {
            return Objects.requireNonNullElse(changes, List.of());
        }
    }

    /** A field with another value than before; null is not known, or words that are kept elsewhere. */
    public record Changed(
            String field, @Nullable String before, @Nullable String after) {}

    /** What people did to this incident since somebody read it with an earlier version. */
    public List<Step> since(long read) {
        return steps.stream()
                .filter(step -> step.version() > read && step.by() != null && reference.equals(step.reference()))
                .toList();
    }
}
