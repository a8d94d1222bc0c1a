package uk.reachable.notification.audience.notices;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.contracts.incident.ActionAssigned;
import uk.reachable.contracts.incident.ActionCompleted;
import uk.reachable.contracts.incident.ActionDropped;
import uk.reachable.contracts.incident.ActionDueSoon;
import uk.reachable.contracts.incident.ActionOverdue;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.contracts.incident.MeetingCancelled;
import uk.reachable.contracts.incident.MeetingConcluded;
import uk.reachable.contracts.incident.MeetingEvent;
import uk.reachable.contracts.incident.MeetingHeld;
import uk.reachable.contracts.incident.MeetingOverdue;
import uk.reachable.contracts.incident.MeetingScheduled;
import uk.reachable.notification.audience.CaseReference;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.audience.Subject;

import static uk.reachable.contracts.codes.NoticeKind.ACTION_ASSIGNED;
import static uk.reachable.contracts.codes.NoticeKind.ACTION_DUE_SOON;
import static uk.reachable.contracts.codes.NoticeKind.ACTION_OVERDUE;
import static uk.reachable.contracts.codes.NoticeKind.MEETING_CALLED;
import static uk.reachable.contracts.codes.NoticeKind.MEETING_CANCELLED;
import static uk.reachable.contracts.codes.NoticeKind.MEETING_OVERDUE;
import static uk.reachable.contracts.codes.NoticeKind.MEETING_SCHEDULED;

/** Who must know of a consequence-management meeting and of what it asked to be done. */
public final class MeetingNotices {

    private MeetingNotices() {}

    public static List<Notice> of(MeetingEvent event) {
        return switch (event) {
            case MeetingCalled called -> called(called);
            case MeetingScheduled scheduled -> scheduled(scheduled);
            case MeetingCancelled it ->
                it.invited().stream()
                        .map(invited -> meeting(MEETING_CANCELLED, it, invited, it.meetingId(), null))
                        .toList();
            case MeetingOverdue overdue -> overdue(overdue);
            case ActionAssigned it ->
                List.of(action(ACTION_ASSIGNED, it, it.ownerOrganisation(), it.actionId(), it.dueBy()));
            case ActionDueSoon it ->
                List.of(action(ACTION_DUE_SOON, it, it.ownerOrganisation(), it.actionId(), it.dueBy()));
            case ActionOverdue it ->
                Stream.of(it.ownerOrganisation(), DutyDesk.of(it.region()))
                        .distinct()
                        .map(organisation -> action(ACTION_OVERDUE, it, organisation, it.actionId(), it.dueBy()))
                        .toList();
            case MeetingHeld _, MeetingConcluded _, ActionCompleted _, ActionDropped _ -> List.of();
        };
    }

    /** The police lead is asked to convene, and the duty desk knows that it was (seed 001 ¶79-80). */
    private static List<Notice> called(MeetingCalled called) {
        return Stream.of(called.policeLead(), DutyDesk.of(called.region()))
                .map(organisation -> meeting(MEETING_CALLED, called, organisation, called.meetingId(), called.dueBy()))
                .toList();
    }

    /** A time that is put off is told again. */
    private static List<Notice> scheduled(MeetingScheduled it) {
        return it.invited().stream()
                .map(invited ->
                        meeting(MEETING_SCHEDULED, it, invited, it.meetingId() + "/" + it.startsAt(), it.startsAt()))
                .toList();
    }

    private static List<Notice> overdue(MeetingOverdue it) {
        return Stream.of(it.policeLead(), DutyDesk.of(it.region()))
                .map(organisation ->
                        meeting(MEETING_OVERDUE, it, organisation, it.meetingId() + "/" + it.escalation(), it.dueBy()))
                .toList();
    }

    private static Notice meeting(
            NoticeKind kind, MeetingEvent event, String organisation, String subject, @Nullable Instant by) {
        return new Notice(kind, organisation, CaseReference.of(event), new Subject.Meeting(subject), by, null);
    }

    private static Notice action(
            NoticeKind kind, MeetingEvent event, String organisation, String action, Instant dueBy) {
        return new Notice(kind, organisation, CaseReference.of(event), new Subject.Action(action), dueBy, null);
    }
}
