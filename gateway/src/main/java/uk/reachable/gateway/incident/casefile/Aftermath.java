package uk.reachable.gateway.incident.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was decided after an incident: what organisations do, and who is told in words that police agreed. */
public final class Aftermath {

    private Aftermath() {}

    public record Actions(List<Action> items) {}

    /** What a meeting asked an organisation to do. */
    public record Action(
            String status,
            @Nullable String ownerOrganisationName,
            String ownerOrganisation,
            Instant dueBy,
            @Nullable String text) {}

    /** {@code nextOfKinToldAt} as police confirmed it; until then nothing leaves to a school or a community. */
    public record Notices(@Nullable Instant nextOfKinToldAt, List<Notice> notices) {}

    /** A school or community notice. */
    public record Notice(
            String addressee, String status, @Nullable Instant openBy) {}

    /** Somebody of the incident; {@code pause} is null when they may be contacted. */
    public record Paused(String personId, @Nullable Pause pause) {}

    /** Police ask that nobody contacts a person yet. */
    public record Pause(String reason, @Nullable String officer, Instant reviewBy) {}
}
