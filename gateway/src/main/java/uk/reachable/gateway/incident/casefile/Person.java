package uk.reachable.gateway.incident.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.contracts.codes.Setting;

/** Somebody of an incident, without who it is. */
public record Person(
        String id,
        PersonRole role,
        AgeBand ageBand,
        @Nullable Setting setting,
        @Nullable String site,
        @Nullable String siteName,
        @Nullable String homeLocalAuthorityName,
        @Nullable Instant expectedRelease,
        @Nullable ContactPaused contactPaused,
        @Nullable List<Question> safeguarding) {

    /** Police ask that nobody contacts the person, and look at it again then. */
    public record ContactPaused(Instant reviewBy) {}

    /** Whether those were told who protect the person; {@code answer} is null while nobody has said. */
    public record Question(
            SafeguardingQuestion question,
            Instant dueBy,
            @Nullable String answer) {}
}
