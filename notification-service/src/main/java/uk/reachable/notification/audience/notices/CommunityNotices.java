package uk.reachable.notification.audience.notices;

import java.util.List;
import uk.reachable.contracts.incident.CommunityNoticeEvent;
import uk.reachable.contracts.incident.CommunityNoticeIssued;
import uk.reachable.contracts.incident.CommunityNoticeOpened;
import uk.reachable.contracts.incident.CommunityNoticeUnopened;
import uk.reachable.notification.audience.CaseReference;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.audience.Subject;

import static uk.reachable.contracts.codes.NoticeKind.COMMUNITY_NOTICE_UNOPENED;

/** A school or a community reads its notice by a link; the desk is told when it did not, and has to ring. */
public final class CommunityNotices {

    private CommunityNotices() {}

    public static List<Notice> of(CommunityNoticeEvent event) {
        return switch (event) {
            case CommunityNoticeUnopened unopened ->
                List.of(new Notice(
                        COMMUNITY_NOTICE_UNOPENED,
                        DutyDesk.of(unopened.region()),
                        CaseReference.of(unopened),
                        new Subject.CommunityNotice(unopened.noticeId()),
                        unopened.openBy(),
                        null));
            case CommunityNoticeIssued _, CommunityNoticeOpened _ -> List.of();
        };
    }
}
