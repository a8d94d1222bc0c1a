package uk.reachable.referral.clock;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.reference.WorkingDays;

/**
 * By when whoever took a person on has to see them: accepted is not contacted. House rules, to be confirmed by each
 * region.
 */
public final class FirstContactPolicy {

    /** The hours in A&E, custody or a hub in which a young person may accept help (seed 001 ¶92). */
    static final Duration IN_THE_REACHABLE_MOMENT = Duration.ofHours(2);

    /** Somebody has to set out and collect a young person who was arrested elsewhere (seed 001 ¶99). */
    static final Duration TO_COLLECT_SOMEBODY = Duration.ofHours(4);

    /** All other support begins with an appointment, and so does that of somebody who left before anybody saw them. */
    static final int WORKING_DAYS_TO_MEET = 2;

    private FirstContactPolicy() {}

    /** @param setting where the person is; at home the reachable moment is over */
    public static Instant dueBy(Need need, @Nullable Setting setting, String region, Instant acceptedAt) {
        return switch (need) {
            case REACHABLE_MOMENT ->
                setting == Setting.HOME
                        ? afterTwoWorkingDays(region, acceptedAt)
                        : acceptedAt.plus(IN_THE_REACHABLE_MOMENT);
            case RESCUE_AND_RESPONSE -> acceptedAt.plus(TO_COLLECT_SOMEBODY);
            case PEER_MENTOR,
                    MISSING_RETURN_SUPPORT,
                    RESETTLEMENT,
                    DESIST_AND_TRANSFORM,
                    THERAPY,
                    DOMESTIC_ABUSE_ADVOCACY,
                    PARENT_PEER_SUPPORT,
                    SCHOOL_SUPPORT,
                    SAFE_SPACE -> afterTwoWorkingDays(region, acceptedAt);
        };
    }

    /** When a clock that stood still and has {@code left} runs out; one that counts working days ends on one. */
    public static Instant after(Duration left, Need need, @Nullable Setting setting, String region, Instant now) {
        Instant end = left.isNegative() ? now : now.plus(left);
        return countsHours(need, setting) ? end : WorkingDays.onOrAfter(end, LocalTimePolicy.zone(region));
    }

    private static boolean countsHours(Need need, @Nullable Setting setting) {
        return need == Need.RESCUE_AND_RESPONSE || (need == Need.REACHABLE_MOMENT && setting != Setting.HOME);
    }

    private static Instant afterTwoWorkingDays(String region, Instant from) {
        return WorkingDays.after(from, WORKING_DAYS_TO_MEET, LocalTimePolicy.zone(region));
    }
}
