package uk.reachable.intervention.placement;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What may happen next in a history; whom it happens to is a number, taken among those to whom it can happen then. */
sealed interface Step {
    int SCARCE = 3;
    int MOST_PLACES = 4;

    /** How an offer ends. */
    enum End {
        ACCEPTED,
        DECLINED,
        LAPSED,
        WITHDRAWN
    }

    /** A new referral asks; some can be reached only now. */
    record Ask(boolean onlyNow) implements Step {}

    record Answer(int whose, End end) implements Step {}

    record LeaveTheLine(int whose) implements Step {}

    /** Moves on to another programme, or would have, had it been accepted. */
    record MoveOn(int whose, int to, boolean accepted) implements Step {}

    record ChangePlaces(int programme, int places) implements Step {}

    static Arbitrary<Step> any() {
        Arbitrary<Integer> who = Arbitraries.integers().between(0, 99);
        Arbitrary<Step> ask = Arbitraries.of(true, false).map(Ask::new);
        Arbitrary<Step> answer =
                Combinators.combine(who, Arbitraries.of(End.class)).as(Answer::new);
        Arbitrary<Step> leave = who.map(LeaveTheLine::new);
        Arbitrary<Step> moveOn = Combinators.combine(
                        who, Arbitraries.integers().between(0, SCARCE), Arbitraries.of(true, true, true, false))
                .as(MoveOn::new);
        Arbitrary<Step> change = Combinators.combine(
                        Arbitraries.integers().between(0, SCARCE - 1),
                        Arbitraries.integers().between(0, MOST_PLACES))
                .as(ChangePlaces::new);
        return Arbitraries.frequencyOf(
                Tuple.of(7, ask), Tuple.of(7, answer), Tuple.of(1, leave), Tuple.of(4, moveOn), Tuple.of(2, change));
    }

    /** Rounds of steps that are taken at the same moment. */
    static Arbitrary<List<List<Step>>> rounds(int number, int atOnce) {
        return any().list().ofSize(atOnce).list().ofSize(number);
    }
}
