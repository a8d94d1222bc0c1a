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
 * @param answered a person and the question that somebody has answered about them
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
        Set<Answered> answered,
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

    public record Answered(String personId, String question) {}

    public record EmergencyAccess(String id, boolean reviewed) {}

    public record PausedReferral(String id, String personId) {}

    /** Whether the clocks of a referral stand still. */
    public boolean isPaused(String referralId) {
        return pausedReferrals.stream().anyMatch(paused -> paused.id().equals(referralId));
    }
}
