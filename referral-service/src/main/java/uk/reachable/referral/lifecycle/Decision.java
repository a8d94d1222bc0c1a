package uk.reachable.referral.lifecycle;

import java.util.List;

/** What a command comes to; {@code referral} is how it stands afterwards. */
public sealed interface Decision {

    Referral referral();

    /** The referral moved, and these are the facts to tell. */
    record Applied(Referral referral, List<ReferralEvent> events) implements Decision {
        public Applied {
            events = List.copyOf(events);
        }

        static Applied of(Referral referral, ReferralEvent... events) {
            return new Applied(referral, List.of(events));
        }
    }

    /** The command asks for what is already so, or for what no longer matters. */
    record NothingToDo(Referral referral) implements Decision {}

    /** The command cannot be granted as the referral stands. */
    record Refused(Referral referral, Refusal reason) implements Decision {}

    /** Why a command came to nothing. */
    enum Refusal {
        NEVER_OFFERED,
        ALREADY_ACCEPTED,
        ALREADY_DECLINED,
        CLOCK_RAN_OUT,
        CONTACT_PAUSED,
        HANDED_OVER,
        NOT_ACCEPTED_YET,
        TAKEN_ON,
        HANDOVER_IS_OPEN,
        NOT_OVER,
        ALREADY_SEEN,
        NOTHING_TO_CONFIRM,
        PROVIDER_RULED_OUT,
        NOT_OVERDUE,
        OFFER_ENDED,
        RELEASED,
        WITHDRAWN,
        SUPPORTED_BY_ANOTHER,
        SUPPORT_ENDED;

        /** What a referral that is over says to whoever wants something of it. */
        static Refusal of(Referral.Closed over) {
            return over instanceof Referral.Withdrawn ? WITHDRAWN : SUPPORT_ENDED;
        }
    }
}
