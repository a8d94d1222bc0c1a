package uk.reachable.notification.audience.notices;

import java.util.List;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.notification.audience.Absence;
import uk.reachable.notification.audience.CaseReference;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.audience.Subject;

import static uk.reachable.contracts.codes.NoticeKind.HANDOVER_PROPOSED;

/** Who must know of a handover: the receiver that it is asked, the proposer what it answered. */
public final class HandoverNotices {

    private HandoverNotices() {}

    public static List<Notice> offered(HandoverOffered offered) {
        return List.of(new Notice(
                HANDOVER_PROPOSED,
                offered.toOrganisation(),
                CaseReference.of(offered),
                new Subject.Handover(offered.handoverId()),
                offered.respondBy(),
                Absence.until(offered.onShiftFrom(), offered.ring())));
    }

    public static List<Notice> answered(NoticeKind how, CaseEvent event, String handoverId, String proposer) {
        return List.of(
                new Notice(how, proposer, CaseReference.of(event), new Subject.Handover(handoverId), null, null));
    }
}
