package uk.reachable.system.prove.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the services have written that incidents are responded to.
 *
 * @param sharing the incidents that share a meeting with others
 * @param amendments every amendment that is kept
 * @param pauses those that hold
 * @param pausedInReferrals the people whom referral-service takes for paused
 * @param pausedReferrals the referrals whose clocks stand still
 */
public record Responses(
        List<Incident> incidents,
        Set<String> sharing,
        List<Meeting> meetings,
        List<Action> actions,
        Set<Amendment> amendments,
        List<Pause> pauses,
        List<Question> questions,
        List<EmergencyAccess> emergencies,
        Set<String> pausedInReferrals,
        Set<PausedReferral> pausedReferrals) {

    /** {@code boardStatus} is what the board says of it. */
    public record Incident(
            String id,
            String status,
            @Nullable String mergedInto,
            @Nullable String boardStatus) {}

    /** {@code alarmAt} is when the police lead is reminded to convene it; null for no more. */
    public record Meeting(
            String id, String status, @Nullable Instant alarmAt) {}

    public record Action(String id, String status, Instant dueBy) {}

    public record Amendment(String incidentId, long version) {}

    /** {@code told} that police wanted to look at it again. */
    public record Pause(String personId, Instant reviewBy, boolean told) {}

    /** Whether those were told who protect a person; {@code told} that nobody has answered it in time. */
    public record Question(String personId, String question, boolean answered, Instant dueBy, boolean told) {}

    public record EmergencyAccess(String id, boolean reviewed) {}

    public record PausedReferral(String id, String personId) {}

    /** Whether the clocks of a referral stand still. */
    public boolean isPaused(String referralId) {
        return pausedReferrals.stream().anyMatch(paused -> paused.id().equals(referralId));
    }
}
