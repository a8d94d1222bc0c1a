package uk.reachable.gateway.incident.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The meeting about an incident as its response shows it. */
public record Meeting(
        String id,
        String status,
        Instant dueBy,
        @Nullable String because,
        @Nullable Instant startsAt,
        List<Invited> invited) {

    public Meeting(
            String id,
            String status,
            Instant dueBy,
            @Nullable String because,
            @Nullable Instant startsAt,
            @Nullable List<Invited> invited) {
        this.id = id;
        this.status = status;
        this.dueBy = dueBy;
        this.because = because;
        this.startsAt = startsAt;
        this.invited = Objects.requireNonNullElse(invited, List.of());
    }

    /** A partner that was asked to come. */
    public record Invited(String organisation, @Nullable String name) {}
}
