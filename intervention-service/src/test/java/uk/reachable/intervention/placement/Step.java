package uk.reachable.intervention.placement;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

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

    /** The money of a programme ends too soon to take anybody on, or lasts again. */
    record Fund(int programme, boolean lasts) implements Step {}

    static List<Step> some(int number, RandomGenerator random) {
        return Stream.generate(() -> any(random)).limit(number).toList();
    }

    private static Step any(RandomGenerator random) {
        int whose = random.nextInt(100);
        return switch (random.nextInt(22)) {
            case 0, 1, 2, 3, 4, 5, 6 -> new Ask(random.nextBoolean());
            case 7, 8, 9, 10, 11, 12, 13 -> new Answer(whose, End.values()[random.nextInt(End.values().length)]);
            case 14 -> new LeaveTheLine(whose);
            case 15, 16, 17, 18 -> new MoveOn(whose, random.nextInt(SCARCE + 1), random.nextInt(4) > 0);
            case 19 -> new Fund(random.nextInt(SCARCE), random.nextBoolean());
            default -> new ChangePlaces(random.nextInt(SCARCE), random.nextInt(MOST_PLACES + 1));
        };
    }
}
