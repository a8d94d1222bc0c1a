package uk.reachable.system.prove.workload.desk;

import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;
import uk.reachable.system.prove.workload.casework.LoggedCase;
import uk.reachable.system.prove.workload.request.Request;
import uk.reachable.system.prove.workload.request.Sender;

/** A meeting from its call to its end, as far as each step is acknowledged. */
final class ConvenedMeetings {

    private final Sender sender;

    ConvenedMeetings(Sender sender) {
        this.sender = sender;
    }

    void meet(String meeting, CaseRequests requests) throws InterruptedException {
        long version = LoggedCase.FIRST_VERSION;
        version = step(requests.schedule(meeting, version));
        version = version == 0 ? 0 : step(requests.invite(meeting));
        version = version == 0 ? 0 : step(requests.hold(meeting, version));
        if (version > 0) {
            act(meeting, requests);
            sender.send(requests.conclude(meeting, version));
        }
    }

    private void act(String meeting, CaseRequests requests) throws InterruptedException {
        Operation assigned = sender.send(requests.assign(meeting));
        if (assigned.outcome() == Outcome.ACKNOWLEDGED) {
            sender.send(requests.complete(assigned.answer().path("id").asString("")));
        }
    }

    /** The version of the meeting after it; 0 when it was refused, or nobody knows. */
    private long step(Request request) throws InterruptedException {
        Operation operation = sender.send(request);
        return operation.outcome() == Outcome.ACKNOWLEDGED ? CaseThoughts.version(operation) : 0;
    }
}
