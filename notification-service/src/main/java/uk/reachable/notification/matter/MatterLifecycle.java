package uk.reachable.notification.matter;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.matter.Matter.Acknowledged;
import uk.reachable.notification.matter.Matter.Facts;
import uk.reachable.notification.matter.Matter.Open;
import uk.reachable.notification.matter.Matter.Over;
import uk.reachable.notification.matter.MatterCommand.Acknowledge;
import uk.reachable.notification.matter.MatterCommand.End;
import uk.reachable.notification.matter.MatterCommand.Hold;
import uk.reachable.notification.matter.MatterCommand.MoveClock;
import uk.reachable.notification.matter.MatterCommand.Resume;
import uk.reachable.notification.matter.MatterCommand.TellNext;

/** The course of a matter, as README.md draws it. */
public final class MatterLifecycle {

    private MatterLifecycle() {}

    public static Open open(Notice notice, Instant at) {
        Facts facts = new Facts(
                Matter.subjectOf(notice),
                notice.about().incidentReference(),
                notice.about().referralId(),
                at,
                notice.respondBy());
        return new Open(facts, notice.isToldInCircles() ? Ladder.BEGUN : null);
    }

    /** What becomes of it; empty when nothing does, so that whatever is said twice is done once. */
    public static Optional<Matter> after(Matter matter, MatterCommand command) {
        return switch (matter) {
            case Open open -> ofOpen(open, command);
            case Acknowledged acknowledged -> ofAcknowledged(acknowledged, command);
            case Over _ -> Optional.empty();
        };
    }

    private static Optional<Matter> ofOpen(Open open, MatterCommand command) {
        Facts facts = open.facts();
        Ladder ladder = open.ladder();
        return switch (command) {
            case Acknowledge(String by, Instant at) ->
                Optional.of(new Acknowledged(facts, ladder, acknowledgement(by, at, facts)));
            case TellNext _ ->
                ladder == null || ladder.isAtItsEnd()
                        ? Optional.empty()
                        : Optional.of(new Open(facts, ladder.further()));
            case MoveClock(Instant respondBy) -> Optional.of(new Open(facts.answeredBy(respondBy), running(ladder)));
            case Hold(Instant until) -> Optional.of(new Open(facts, held(ladder, until)));
            case End(Instant at) -> Optional.of(new Over(facts, at));
            case Resume _ -> Optional.empty();
        };
    }

    /** Somebody is on it: a second person is told so, and changes nothing. */
    private static Optional<Matter> ofAcknowledged(Acknowledged matter, MatterCommand command) {
        Facts facts = matter.facts();
        Ladder ladder = matter.ladder();
        Acknowledgement by = matter.acknowledgement();
        return switch (command) {
            case Resume _ -> Optional.of(new Open(facts, ladder));
            case MoveClock(Instant respondBy) ->
                Optional.of(new Acknowledged(facts.answeredBy(respondBy), running(ladder), by));
            case Hold(Instant until) -> Optional.of(new Acknowledged(facts, held(ladder, until), by));
            case End(Instant at) -> Optional.of(new Over(facts, at));
            case Acknowledge _, TellNext _ -> Optional.empty();
        };
    }

    /** When something happens by itself next: the next are told, or the silence ends; null for never. */
    public static @Nullable Instant nextAt(Matter matter) {
        return switch (matter) {
            case Open open -> LadderPolicy.nextAt(open.facts(), open.ladder());
            case Acknowledged acknowledged -> acknowledged.acknowledgement().until();
            case Over _ -> null;
        };
    }

    private static Acknowledgement acknowledgement(String by, Instant at, Facts facts) {
        return new Acknowledgement(by, at, AcknowledgementPolicy.until(at, facts.respondBy()));
    }

    private static @Nullable Ladder running(@Nullable Ladder ladder) {
        return ladder == null ? null : new Ladder(ladder.told(), null);
    }

    private static @Nullable Ladder held(@Nullable Ladder ladder, Instant until) {
        return ladder == null ? null : new Ladder(ladder.told(), until);
    }
}
