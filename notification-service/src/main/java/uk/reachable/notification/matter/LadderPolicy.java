package uk.reachable.notification.matter;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.notification.audience.CirclePolicy;

/**
 * When an offer in a reachable moment that nobody is on is told further. Colleagues and the duty desk by
 * {@link CirclePolicy}, managers half-way between. House rules, to be confirmed by each region.
 */
public final class LadderPolicy {

    private LadderPolicy() {}

    /** When the next are told; null when everybody was, or nothing has to be answered by a time. */
    static @Nullable Instant nextAt(Matter.Facts facts, @Nullable Ladder ladder) {
        Instant respondBy = facts.respondBy();
        if (ladder == null || respondBy == null || ladder.isAtItsEnd()) {
            return null;
        }
        Instant planned = at(ladder.told().next(), facts.openedAt(), respondBy);
        Instant notBefore = ladder.notBefore();
        return notBefore == null || notBefore.isBefore(planned) ? planned : notBefore;
    }

    static Instant at(Rung rung, Instant toldAt, Instant respondBy) {
        Instant colleagues = CirclePolicy.colleaguesAt(toldAt, respondBy);
        return switch (rung) {
            case FIRST -> toldAt;
            case COLLEAGUES -> colleagues;
            case MANAGERS -> colleagues.plus(Duration.between(toldAt, colleagues));
            case DESK -> CirclePolicy.dutyDeskAt(toldAt, respondBy);
        };
    }

    /** Whether nobody waits for a rung on which there is nobody; the desk is never told before its time. */
    public static boolean goesOnAtOnce(Rung empty) {
        return empty == Rung.COLLEAGUES;
    }
}
