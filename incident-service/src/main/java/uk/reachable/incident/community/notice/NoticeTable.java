package uk.reachable.incident.community.notice;

import uk.reachable.incident.community.notice.Notice.Agreed;
import uk.reachable.incident.community.notice.Notice.Draft;
import uk.reachable.incident.community.notice.Notice.Issued;
import uk.reachable.incident.community.notice.Notice.Opened;
import uk.reachable.incident.community.notice.Notice.Rung;
import uk.reachable.incident.community.notice.Notice.Unopened;
import uk.reachable.incident.community.notice.NoticeCommand.Agree;
import uk.reachable.incident.community.notice.NoticeCommand.Issue;
import uk.reachable.incident.community.notice.NoticeCommand.Open;
import uk.reachable.incident.community.notice.NoticeCommand.RecordRing;
import uk.reachable.incident.community.notice.NoticeCommand.ReportUnopened;
import uk.reachable.incident.community.notice.NoticeCommand.Reword;
import uk.reachable.incident.community.notice.NoticeDecision.Applied;
import uk.reachable.incident.community.notice.NoticeDecision.NothingToDo;
import uk.reachable.incident.community.notice.NoticeDecision.Refusal;
import uk.reachable.incident.community.notice.NoticeDecision.Refused;

/** The one table of transitions of a notice: pure, and drawn in this service's README. */
public final class NoticeTable {

    private NoticeTable() {}

    private record Step(Notice notice, NoticeCommand command) {}

    public static NoticeDecision decide(Notice notice, NoticeCommand command) {
        return switch (new Step(notice, command)) {
            case Step(Draft n, Reword c) -> new Applied(new Draft(n.facts().with(c.wordingId())));
            case Step(Agreed n, Reword c) -> new Applied(new Draft(n.facts().with(c.wordingId())));
            case Step(Notice n, Reword _) -> new Refused(n, Refusal.HAS_LEFT);

            case Step(Notice n, Agree c)
            when !n.facts().wordingId().equals(c.wordingId()) -> new Refused(n, Refusal.OTHER_WORDS);
            case Step(Draft n, Agree _) -> new Applied(new Agreed(n.facts()));
            case Step(Notice n, Agree _) -> new NothingToDo(n);

            case Step(Draft n, Issue _) -> new Refused(n, Refusal.NOT_AGREED);
            case Step(Agreed n, Issue c) when !c.nextOfKinTold() -> new Refused(n, Refusal.NEXT_OF_KIN_NOT_TOLD);
            case Step(Agreed n, Issue c) -> new Applied(new Issued(n.facts(), c.openBy(), 0));
            // A link that was lost: the new one ends it.
            case Step(Issued n, Issue c) -> new Applied(new Issued(n.facts(), c.openBy(), 0));
            case Step(Notice n, Issue _) -> new Refused(n, Refusal.HAS_LEFT);

            case Step(Issued n, Open c) when n.isOverAt(c.at()) -> new Refused(n, Refusal.NOT_VALID);
            case Step(Issued n, Open c) when c.codeIsRight() -> new Applied(new Opened(n.facts(), n.openBy(), c.at()));
            case Step(Issued n, Open c) -> wrongCode(n, c);
            case Step(Notice n, Open _) -> new Refused(n, Refusal.NOT_VALID);

            case Step(Issued n, ReportUnopened c)
            when n.isOverAt(c.at()) -> new Applied(new Unopened(n.facts(), n.openBy(), c.at()));
            case Step(Notice n, ReportUnopened _) -> new NothingToDo(n);

            case Step(Issued n, RecordRing c) -> new Applied(new Rung(n.facts(), n.openBy(), c.at()));
            case Step(Unopened n, RecordRing c) -> new Applied(new Rung(n.facts(), n.openBy(), c.at()));
            case Step(Rung n, RecordRing _) -> new NothingToDo(n);
            case Step(Opened n, RecordRing _) -> new NothingToDo(n);
            case Step(Notice n, RecordRing _) -> new Refused(n, Refusal.NOT_ISSUED);
        };
    }

    /** The fifth locks the link for good: the receipt has failed, and the desk is told to ring. */
    private static Applied wrongCode(Issued notice, Open command) {
        int wrong = notice.wrongCodes() + 1;
        return new Applied(
                wrong < Issued.WRONG_CODES_ALLOWED
                        ? new Issued(notice.facts(), notice.openBy(), wrong)
                        : new Unopened(notice.facts(), notice.openBy(), command.at()));
    }
}
