package uk.reachable.contracts.incident;

/** How a notice to a school, a family or a community moves on; its words and addressee stay where they are kept. */
public sealed interface CommunityNoticeEvent extends IncidentEvent
        permits CommunityNoticeIssued, CommunityNoticeOpened, CommunityNoticeUnopened {

    String noticeId();
}
