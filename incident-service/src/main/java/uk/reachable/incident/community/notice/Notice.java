package uk.reachable.incident.community.notice;

import java.time.Instant;

/** A notice to a school, a family or a community; the state is the type. */
public sealed interface Notice {

    NoticeFacts facts();

    NoticeStatus status();

    /** Words that police have not agreed. */
    record Draft(NoticeFacts facts) implements Notice {
        @Override
        public NoticeStatus status() {
            return NoticeStatus.DRAFT;
        }
    }

    /** Police agreed exactly these words; nothing has left. */
    record Agreed(NoticeFacts facts) implements Notice {
        @Override
        public NoticeStatus status() {
            return NoticeStatus.AGREED;
        }
    }

    /** It can be opened by its link and code until {@code openBy}; {@code wrongCodes} were tried. */
    record Issued(NoticeFacts facts, Instant openBy, int wrongCodes) implements Notice {

        /** Whoever has the link and not the code may not guess it. */
        static final int WRONG_CODES_ALLOWED = 5;

        @Override
        public NoticeStatus status() {
            return NoticeStatus.ISSUED;
        }

        boolean isOverAt(Instant now) {
            return !now.isBefore(openBy);
        }
    }

    /** The addressee has read it: that is the receipt. */
    record Opened(NoticeFacts facts, Instant openBy, Instant at) implements Notice {
        @Override
        public NoticeStatus status() {
            return NoticeStatus.OPENED;
        }
    }

    /** There is no receipt, and its link does not work any more: the desk rings. */
    record Unopened(NoticeFacts facts, Instant openBy, Instant at) implements Notice {
        @Override
        public NoticeStatus status() {
            return NoticeStatus.UNOPENED;
        }
    }

    /** The desk told the addressee by telephone. */
    record Rung(NoticeFacts facts, Instant openBy, Instant at) implements Notice {
        @Override
        public NoticeStatus status() {
            return NoticeStatus.RUNG;
        }
    }
}
