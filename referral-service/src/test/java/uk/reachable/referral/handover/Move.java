package uk.reachable.referral.handover;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Something that somebody may ask of a referral, whether or not it can be granted; {@code choice} is a number among the
 * possible.
 */
record Move(Kind kind, int choice) {

    /** What is asked often is named often. */
    private static final List<Kind> OFTEN = List.of(
            Kind.PLACE_HELD,
            Kind.PLACE_HELD,
            Kind.PLACE_HELD,
            Kind.ACCEPT,
            Kind.ACCEPT,
            Kind.PROPOSE,
            Kind.HANDOVER_PLACE);

    enum Kind {
        PLACE_HELD,
        ALL_FULL,
        NONE_LEFT,
        ACCEPT,
        DECLINE,
        LAPSE,
        WITHDRAW,
        REOPEN,
        AMEND,
        LEFT,
        CONFIRM,
        CONFIRMATION_OVERDUE,
        CHOOSE,
        RELEASE,
        CONTACT,
        CONTACT_OVERDUE,
        SESSION,
        COMPLETE,
        END_EARLY,
        PROPOSE,
        HANDOVER_PLACE,
        HANDOVER_NO_PLACE,
        ACCEPT_HANDOVER,
        REFUSE_HANDOVER,
        LAPSE_HANDOVER
    }

    static List<Move> some(int number, RandomGenerator random) {
        return Stream.generate(() -> new Move(any(random), random.nextInt(100)))
                .limit(number)
                .toList();
    }

    private static Kind any(RandomGenerator random) {
        int drawn = random.nextInt(Kind.values().length + OFTEN.size());
        return drawn < OFTEN.size() ? OFTEN.get(drawn) : Kind.values()[drawn - OFTEN.size()];
    }

    <T> T among(List<T> possible) {
        return possible.get(choice % possible.size());
    }
}
