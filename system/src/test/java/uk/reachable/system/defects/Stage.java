package uk.reachable.system.defects;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.awaitility.Awaitility;
import uk.reachable.system.prove.fault.Fault;
import uk.reachable.system.prove.fault.FaultKind;
import uk.reachable.system.running.ProofSystem;

/** What a scene plays on: the running system, people who use it, and what was done to it. */
public record Stage(ProofSystem system, Users users, List<Fault> faults) {

    public Stage(ProofSystem system, Users users) {
        this(system, users, new ArrayList<>());
    }

    /** Notes a fault that has just been done. */
    void did(FaultKind kind, String target, Instant from) {
        faults.add(new Fault(kind, target, from, Instant.now()));
    }

    void kill(String service) throws InterruptedException {
        Instant from = Instant.now();
        long pid = system.pid(service);
        system.kill(service);
        Awaitility.await(service + " is gone").until(() -> system.pid(service) != pid);
        did(FaultKind.KILL, service, from);
    }

    void awaitAllUp() {
        Awaitility.await("all parts are up again")
                .atMost(Duration.ofSeconds(60))
                .until(system::allUp);
    }

    /** Until it has read all that is there now. */
    void awaitHeard(String service) throws ExecutionException, InterruptedException {
        Topics topics = new Topics(system.kafka());
        var ends = topics.ends();
        Awaitility.await(service + " listens again")
                .atMost(Duration.ofSeconds(60))
                .until(() -> topics.areReadUpTo(ends, Set.of(service)));
    }

    /** The first referral of a new incident in A&E, offered; whom it is offered to. */
    Offered offered() throws Exception {
        return offered(users.log(users.stabbing()));
    }

    Offered offered(String referral) throws Exception {
        String provider =
                users.awaitStatus(referral, "OFFERED").at("/offer/provider").asString();
        return new Offered(referral, provider);
    }

    Offered accepted() throws Exception {
        Offered offered = offered();
        users.answer("ACCEPT", offered.worker(), "/api/referrals/" + offered.referral() + "/accept", Map.of());
        return offered;
    }

    /** A referral in A&E in Birmingham, and which of the two providers there is asked. */
    record Offered(String referral, String provider) {

        String worker() {
            return provider.equals("redthread") ? "caseworker.redthread" : "caseworker.stgiles";
        }

        String otherWorker() {
            return provider.equals("redthread") ? "caseworker.stgiles" : "caseworker.redthread";
        }

        String otherProgramme() {
            return provider.equals("redthread") ? "wm-reachable-moments-st-giles" : "wm-reachable-moments-redthread";
        }
    }
}
