package uk.reachable.platform.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body with one of everything that can be wrong. */
record Report(
        @NotNull Severity severity,
        @Nullable @Size(max = 20) String summary,
        @Nullable Instant occurredAt,
        @Nullable LocalDate day,
        @Nullable UUID person,
        @Nullable @Max(9) Integer count,
        @Nullable Boolean urgent,
        @Nullable @Size(max = 3) List<@Valid Person> people) {

    enum Severity {
        LOW,
        SERIOUS
    }

    enum Need {
        PEER_MENTOR,
        THERAPY
    }

    record Person(@NotNull String ageBand, @Nullable List<@NotNull Need> needs) {}
}
