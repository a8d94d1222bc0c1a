package uk.reachable.notification.delivery.alert;

import java.time.Instant;
import java.util.Set;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.notification.audience.Absence;
import uk.reachable.notification.audience.Notice;

import static uk.reachable.contracts.codes.NoticeKind.HANDOVER_PROPOSED;
import static uk.reachable.contracts.codes.NoticeKind.OFFER_MADE;

/** When an e-mail is due: at once, but to people off duty only when their shift begins (no alerts off duty). */
final class DueTimePolicy {

    /** Kinds that go to an organisation of which nobody may be on shift. */
    private static final Set<NoticeKind> TO_THE_ABSENT = Set.of(OFFER_MADE, HANDOVER_PROPOSED);

    private DueTimePolicy() {}

    static Instant dueAt(Notice notice, Instant now) {
        Absence absence = notice.absence();
        return absence != null
                        && TO_THE_ABSENT.contains(notice.kind())
                        && absence.onShiftFrom().isAfter(now)
                ? absence.onShiftFrom()
                : now;
    }
}
