package uk.reachable.incident.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;

/** What is known now, and why it differs; whatever is left out stays as it was. */
record AmendRequest(
        @NotNull Long version,

        @NotBlank(message = "is required") @Size(max = 2_000, message = "has at most 2,000 characters")
        String why,

        @Nullable Category category,
        @Nullable Severity severity,
        @Nullable String localAuthority,

        @Pattern(regexp = "[EW]01\\d{6}", message = "must be the code of a neighbourhood, such as E01008881") @Nullable
        String lsoa,

        @Nullable Setting setting,

        @Size(max = 200, message = "has at most 200 characters") @Nullable
        String site,

        @Nullable Instant occurredAt) {

    boolean saysNothing() {
        return Stream.of(category, severity, localAuthority, lsoa, setting, siteOrNull(), occurredAt)
                .allMatch(Objects::isNull);
    }

    @Nullable
    String siteOrNull() {
        return site == null || site.isBlank() ? null : site.strip();
    }

    /** Never says what was written. */
    @Override
    public String toString() {
        return "AmendRequest[" + version + " " + category + " " + severity + "]";
    }
}
