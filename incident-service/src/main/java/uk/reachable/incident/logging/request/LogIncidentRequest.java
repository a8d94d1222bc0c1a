package uk.reachable.incident.logging.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.codes.Source;

/**
 * An incident as the duty officer knows it now. Only category, severity and localAuthority are needed; what is not
 * known may be left out.
 */
public record LogIncidentRequest(
        @NotNull(message = "is required") @Nullable Category category,
        @NotNull(message = "is required") @Nullable Severity severity,
        @Nullable Instant occurredAt,
        @NotNull(message = "is required") @Nullable String localAuthority,

        @Pattern(regexp = "[EW]01\\d{6}", message = "must be the code of a neighbourhood, such as E01008881") @Nullable
        String lsoa,

        @Nullable Setting setting,

        @Size(max = 200, message = "has at most 200 characters") @Nullable
        String site,

        @Size(max = 500, message = "has at most 500 characters") @Nullable
        String placeElsewhere,

        @Nullable Source source,

        @Size(max = 100, message = "has at most 100 characters") @Nullable
        String externalReference,

        @Size(max = 10_000, message = "has at most 10,000 characters") @Nullable
        String summary,

        @Size(max = 50, message = "has at most 50 people: log the others as a second incident") @Nullable
        List<@NotNull(message = "must be a person") @Valid PersonRequest> people,

        @Valid @Nullable LocationRequest location) {

    List<PersonRequest> everyone() {
        return people == null ? List.of() : people;
    }

    /** Never says what was written. */
    @Override
    public String toString() {
        return "LogIncidentRequest[" + category + " " + severity + "]";
    }
}
