package uk.reachable.system.prove.check.promise;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Responses;

import static uk.reachable.system.prove.check.account.Anomaly.STUCK;

/** A meeting that nobody convenes, an action, a pause, a question or a notice that nobody sees to: told of in time. */
record LateAlarms(Instant now, Duration late) {

    void look(Evidence evidence, Findings findings) {
        look(evidence.responses(), findings);
        evidence.particulars().notices().stream()
                .filter(notice -> notice.status().equals("ISSUED"))
                .forEach(notice -> expect("notice that nobody opened", notice.id(), notice.openBy(), findings));
    }

    private void look(Responses responses, Findings findings) {
        responses.meetings().stream()
                .filter(meeting -> meeting.status().equals("CALLED"))
                .forEach(meeting -> expect("meeting", meeting.id(), meeting.alarmAt(), findings));
        responses.actions().stream()
                .filter(action -> action.status().equals("OPEN"))
                .forEach(action -> expect("action", action.id(), action.dueBy(), findings));
        responses.pauses().stream()
                .filter(pause -> !pause.told())
                .forEach(pause -> expect("review of a pause", pause.personId(), pause.reviewBy(), findings));
        questions(responses, findings);
    }

    private void questions(Responses responses, Findings findings) {
        responses.questions().stream()
                .filter(question -> !question.answered() && !question.told())
                .forEach(question ->
                        expect("question " + question.question(), question.personId(), question.dueBy(), findings));
    }

    /** Null: no alarm is left. */
    private void expect(String what, String id, @Nullable Instant alarmAt, Findings findings) {
        findings.expect(
                alarmAt == null || alarmAt.plus(late).isAfter(now),
                STUCK,
                id,
                "the %s was to be told of at %s, now it is %s",
                what,
                alarmAt,
                now);
    }
}
