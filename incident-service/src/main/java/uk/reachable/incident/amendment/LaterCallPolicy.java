package uk.reachable.incident.amendment;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.meeting.MeetingStatus;
import uk.reachable.incident.rules.MeetingDecision;

/**
 * Whether a re-assessed incident calls a meeting later (seed 001 ¶79-80): never while one is to come, and after one
 * that is over only by another rule than already covered the incident; so what police cancelled or concluded is not
 * asked of them again for the same reason. A meeting once called is never un-called.
 */
final class LaterCallPolicy {

    private static final Set<MeetingStatus> TO_COME = EnumSet.of(MeetingStatus.CALLED, MeetingStatus.SCHEDULED);

    private LaterCallPolicy() {}

    /**
     * The call to follow, or none.
     *
     * @param before what the rules of today say of the incident as it was known
     * @param after and as it is known now
     * @param meetings how its meetings stand
     */
    static MeetingDecision.@Nullable Call decide(
            MeetingDecision before, MeetingDecision after, Set<MeetingStatus> meetings) {
        if (!(after instanceof MeetingDecision.Call call) || meetings.stream().anyMatch(TO_COME::contains)) {
            return null;
        }
        return meetings.isEmpty() || !isBy(call.rule(), before) ? call : null;
    }

    /**
     * Whether the region's patterns are asked: as when an incident is logged only where no rule covers it, and never
     * while a meeting is to come.
     */
    static boolean isLeftToPatterns(MeetingDecision after, Set<MeetingStatus> meetings) {
        return after instanceof MeetingDecision.DoNotCall && meetings.stream().noneMatch(TO_COME::contains);
    }

    private static boolean isBy(String rule, MeetingDecision decision) {
        return decision instanceof MeetingDecision.Call call && call.rule().equals(rule);
    }
}
