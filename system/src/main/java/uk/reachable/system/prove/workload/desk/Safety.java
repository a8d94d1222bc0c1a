package uk.reachable.system.prove.workload.desk;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;
import uk.reachable.system.prove.workload.casework.Desk;
import uk.reachable.system.prove.workload.casework.LoggedCase;
import uk.reachable.system.prove.workload.mix.CaseThought;
import uk.reachable.system.prove.workload.request.Sender;

/** Who is not to be contacted yet, who was told of a child, and who was seen by emergency access. */
final class Safety {

    /** Further people of this desk who are paused before the first of them is contacted again. */
    private static final int PAUSED_AT_ONCE = 1;

    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration BRIEF = Duration.ofSeconds(5);

    private final Desk desk;
    private final Sender sender;
    private final Deque<String> paused = new ArrayDeque<>();

    Safety(Desk desk, Sender sender) {
        this.desk = desk;
        this.sender = sender;
    }

    void act(CaseThought thought, LoggedCase incident, CaseRequests requests) throws InterruptedException {
        String person = incident.people().getFirst();
        switch (thought) {
            case PAUSE -> pause(person, LONG, requests);
            case PAUSE_BRIEFLY -> pause(person, BRIEF, requests);
            case SAFEGUARD -> sender.send(requests.answer(person));
            default -> takeEmergencyAccess(person, requests);
        }
    }

    /** What was never lifted stays paused to the end: it must be so everywhere. */
    void liftWhatIsOver(CaseRequests requests) throws InterruptedException {
        if (paused.size() > PAUSED_AT_ONCE) {
            sender.send(requests.lift(paused.removeFirst()));
        }
    }

    private void pause(String person, Duration untilReview, CaseRequests requests) throws InterruptedException {
        Operation operation = sender.send(requests.pause(person, untilReview));
        if (operation.outcome() != Outcome.REFUSED) {
            paused.add(person);
        }
    }

    private void takeEmergencyAccess(String person, CaseRequests requests) throws InterruptedException {
        Operation taken = sender.send(requests.takeEmergencyAccess(person));
        if (taken.outcome() == Outcome.ACKNOWLEDGED && !desk.privacyOfficer().isEmpty()) {
            sender.send(requests.review(taken.answer().path("id").asString("")));
        }
    }
}
