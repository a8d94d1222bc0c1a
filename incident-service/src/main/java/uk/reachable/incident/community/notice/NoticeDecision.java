package uk.reachable.incident.community.notice;

/** What a command comes to. */
public sealed interface NoticeDecision {

    /** The notice moved. */
    record Applied(Notice notice) implements NoticeDecision {}

    /** It is so already, or it does not matter any more. */
    record NothingToDo(Notice notice) implements NoticeDecision {}

    /** It cannot be granted as the notice stands. */
    record Refused(Notice notice, Refusal reason) implements NoticeDecision {}

    /** Why a command was not granted. */
    enum Refusal {
        OTHER_WORDS,
        NOT_AGREED,
        NEXT_OF_KIN_NOT_TOLD,
        HAS_LEFT,
        NOT_ISSUED,
        NOT_VALID
    }
}
