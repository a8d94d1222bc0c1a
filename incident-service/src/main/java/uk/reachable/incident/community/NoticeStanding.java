package uk.reachable.incident.community;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.community.notice.Notice;
import uk.reachable.incident.community.notice.NoticeDecision;
import uk.reachable.incident.community.notice.NoticeDecision.Refusal;
import uk.reachable.incident.community.notice.NoticeStatus;
import uk.reachable.platform.web.problem.Problems;

/** How a notice stands after a step. */
record NoticeStanding(
        String id,
        NoticeStatus status,
        String wordingId,
        @Nullable Instant openBy) {

    /** Throws a 409 that says what to do when the notice does not allow the step. */
    static Notice granted(NoticeDecision decision) {
        return switch (decision) {
            case NoticeDecision.Applied(var notice) -> notice;
            case NoticeDecision.NothingToDo(var notice) -> notice;
            case NoticeDecision.Refused refused -> throw Problems.conflict(inWords(refused.reason()));
        };
    }

    static NoticeStanding of(Notice notice) {
        return new NoticeStanding(
                notice.facts().id(), notice.status(), notice.facts().wordingId(), openBy(notice));
    }

    static @Nullable Instant openBy(Notice notice) {
        return switch (notice) {
            case Notice.Draft _, Notice.Agreed _ -> null;
            case Notice.Issued n -> n.openBy();
            case Notice.Opened n -> n.openBy();
            case Notice.Unopened n -> n.openBy();
            case Notice.Rung n -> n.openBy();
        };
    }

    private static String inWords(Refusal reason) {
        return switch (reason) {
            case OTHER_WORDS ->
                "The wording was changed since. Read the notice again, then agree the words it has now.";
            case NOT_AGREED ->
                "Police have not agreed this wording. Ask the police lead to agree it, then issue the notice.";
            case NEXT_OF_KIN_NOT_TOLD ->
                "Police have not confirmed that next of kin are told. Ask the police lead to record it, then issue the"
                        + " notice.";
            case HAS_LEFT -> "This notice has left already. Draft another one.";
            case NOT_ISSUED -> "This notice has not left yet. Issue it first, or draft another one.";
            case NOT_VALID -> "This link is not valid any more. Issue the notice again, or ring.";
        };
    }
}
