package uk.reachable.system.prove.workload.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;
import uk.reachable.system.prove.workload.casework.CaseWork;
import uk.reachable.system.prove.workload.casework.Desk;
import uk.reachable.system.prove.workload.casework.LoggedCase;
import uk.reachable.system.prove.workload.mix.CaseThought;
import uk.reachable.system.prove.workload.request.AtOnce;
import uk.reachable.system.prove.workload.request.Expected;
import uk.reachable.system.prove.workload.request.Request;
import uk.reachable.system.prove.workload.request.Sender;

import static uk.reachable.system.prove.workload.casework.LoggedCase.FIRST_VERSION;

/** What a desk does later about the incidents that it logged; each of them is thought of once. */
final class CaseThoughts {

    /** Incidents of this desk between one and a thought about it. */
    private static final int LATER = 3;

    private final Desk desk;
    private final Sender sender;
    private final ConvenedMeetings meetings;
    private final Safety safety;
    private final CaseWork work;
    private final Deque<LoggedCase> logged = new ArrayDeque<>();

    CaseThoughts(Desk desk, Sender sender) {
        this.desk = desk;
        this.sender = sender;
        this.meetings = new ConvenedMeetings(sender);
        this.safety = new Safety(desk, sender);
        this.work = new CaseWork(desk, sender);
    }

    void remember(Operation operation) {
        if (operation.outcome() == Outcome.ACKNOWLEDGED) {
            logged.add(LoggedCase.of(operation.answer()));
        }
    }

    void act(DeskPlan.Step step) throws InterruptedException {
        CaseThought thought = step.caseThought();
        CaseRequests requests = new CaseRequests(desk, step.key());
        safety.liftWhatIsOver(requests);
        Optional<LoggedCase> about = thought == CaseThought.NONE ? Optional.empty() : oneOfBefore(whom(thought));
        if (about.isPresent()) {
            act(step, about.get(), requests);
        }
    }

    private void act(DeskPlan.Step step, LoggedCase incident, CaseRequests requests) throws InterruptedException {
        CaseThought thought = step.caseThought();
        switch (thought) {
            case NONE -> {}
            case AMEND -> sender.send(requests.amend(incident, FIRST_VERSION, "amend"));
            case AMEND_AT_ONCE ->
                AtOnce.send(
                        sender,
                        requests.amend(incident, FIRST_VERSION, "amend-one"),
                        requests.amend(incident, FIRST_VERSION, "amend-other"));
            case AMEND_FROM_AN_OLD_VERSION -> amendTwice(incident, requests);
            case CLOSE_AND_REOPEN -> closeAndReopen(incident, requests);
            case MERGE, MERGE_AND_UNDO -> merge(incident, thought == CaseThought.MERGE_AND_UNDO, requests);
            case MEET -> meetings.meet(incident.meeting(), requests);
            case CANCEL_MEETING -> sender.send(requests.cancel(incident.meeting(), FIRST_VERSION));
            case PAUSE, PAUSE_BRIEFLY, SAFEGUARD, EMERGENCY -> safety.act(thought, incident, requests);
            default -> work.act(thought, incident, logged.getFirst(), step.fields(), step.key());
        }
    }

    private Predicate<LoggedCase> whom(CaseThought thought) {
        return switch (thought) {
            case NONE, AMEND, AMEND_AT_ONCE, AMEND_FROM_AN_OLD_VERSION, MERGE, MERGE_AND_UNDO -> _ -> true;
            case CLOSE_AND_REOPEN -> LoggedCase::refersNobody;
            case MEET, CANCEL_MEETING -> incident -> !incident.meeting().isEmpty();
            case PAUSE, PAUSE_BRIEFLY, SAFEGUARD, EMERGENCY ->
                incident -> !incident.people().isEmpty();
            default -> incident -> work.fits(thought, incident);
        };
    }

    private void amendTwice(LoggedCase incident, CaseRequests requests) throws InterruptedException {
        Operation first = sender.send(requests.amend(incident, FIRST_VERSION, "amend"));
        if (first.outcome() == Outcome.ACKNOWLEDGED) {
            sender.send(careless(requests.amend(incident, FIRST_VERSION, "amend-late"), first));
        }
    }

    private void closeAndReopen(LoggedCase incident, CaseRequests requests) throws InterruptedException {
        Operation closed = sender.send(requests.close(incident, FIRST_VERSION));
        if (closed.outcome() == Outcome.ACKNOWLEDGED) {
            sender.send(requests.reopen(incident, version(closed)));
        }
    }

    /** Into the one that was logged next. */
    private void merge(LoggedCase duplicate, boolean undone, CaseRequests requests) throws InterruptedException {
        Operation merged = sender.send(requests.merge(duplicate, logged.getFirst()));
        if (merged.outcome() != Outcome.ACKNOWLEDGED) {
            return;
        }
        sender.send(careless(requests.close(duplicate, version(merged)), merged));
        if (undone) {
            sender.send(requests.undoMerge(duplicate, version(merged)));
        }
    }

    private static Request careless(Request request, Operation after) {
        return request.with(Expected.OUTCOME, Expected.CARELESS).with(Expected.AFTER, Long.toString(after.number()));
    }

    static long version(Operation operation) {
        return operation.answer().path("version").asLong(0);
    }

    private Optional<LoggedCase> oneOfBefore(Predicate<LoggedCase> wanted) {
        if (logged.size() <= LATER) {
            return Optional.empty();
        }
        Optional<LoggedCase> found =
                logged.stream().limit(logged.size() - LATER).filter(wanted).findFirst();
        found.ifPresent(logged::remove);
        return found;
    }
}
