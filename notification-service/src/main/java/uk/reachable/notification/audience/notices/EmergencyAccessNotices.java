package uk.reachable.notification.audience.notices;

import java.time.Instant;
import java.util.List;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.contracts.incident.EmergencyAccessEvent;
import uk.reachable.contracts.incident.EmergencyAccessNotReviewed;
import uk.reachable.contracts.incident.EmergencyAccessReviewed;
import uk.reachable.contracts.incident.EmergencyAccessTaken;
import uk.reachable.notification.audience.CaseReference;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.audience.Subject;

import static uk.reachable.contracts.codes.NoticeKind.EMERGENCY_ACCESS_NOT_REVIEWED;
import static uk.reachable.contracts.codes.NoticeKind.EMERGENCY_ACCESS_TAKEN;

/** The privacy officer of the case's region is alerted, without saying whose identity was seen. */
public final class EmergencyAccessNotices {

    private EmergencyAccessNotices() {}

    public static List<Notice> of(EmergencyAccessEvent event) {
        return switch (event) {
            case EmergencyAccessTaken taken -> List.of(toUnit(EMERGENCY_ACCESS_TAKEN, taken, taken.reviewBy()));
            case EmergencyAccessNotReviewed it -> List.of(toUnit(EMERGENCY_ACCESS_NOT_REVIEWED, it, it.reviewBy()));
            case EmergencyAccessReviewed _ -> List.of();
        };
    }

    private static Notice toUnit(NoticeKind kind, EmergencyAccessEvent event, Instant reviewBy) {
        return new Notice(
                kind,
                DutyDesk.of(event.region()),
                CaseReference.of(event),
                new Subject.EmergencyAccess(event.accessId()),
                reviewBy,
                null);
    }
}
