package uk.reachable.incident.community.notice;

import java.time.Instant;

/** What can be asked of a notice that was drafted. */
public sealed interface NoticeCommand {

    /** It has other words. */
    record Reword(String wordingId) implements NoticeCommand {}

    /** Police agree these words. */
    record Agree(String wordingId) implements NoticeCommand {}

    /** It may be opened until {@code openBy}, by a new link and code. */
    record Issue(Instant openBy, boolean nextOfKinTold) implements NoticeCommand {}

    /** Whoever has its link wants to read it. */
    record Open(boolean codeIsRight, Instant at) implements NoticeCommand {}

    /** Its time is over. */
    record ReportUnopened(Instant at) implements NoticeCommand {}

    /** The desk told the addressee by telephone. */
    record RecordRing(Instant at) implements NoticeCommand {}
}
