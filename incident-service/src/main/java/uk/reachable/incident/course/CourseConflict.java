package uk.reachable.incident.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.incident.casefile.IncidentStatus;
import uk.reachable.incident.history.Change;
import uk.reachable.incident.history.StepKind;

/** The problem of a step that the incident does not allow as it stands: what its description shows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CourseConflict(
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable IncidentStatus incidentStatus,
        @Nullable Long version,
        @Nullable List<ChangeSince> changes,
        @Nullable Survivor survivor,
        @Nullable List<OpenReferral> openReferrals,
        @Nullable String linkId) {

    /** What somebody did to the record since the caller read it. */
    public record ChangeSince(StepKind kind, long version, Instant at, String by, List<Change> changes) {}

    /** The incident that a duplicate is shown in. */
    public record Survivor(String id, String reference) {}

    /** A referral that nobody has taken on, or whose support goes on. */
    public record OpenReferral(String id, ReferralStatus status) {}
}
