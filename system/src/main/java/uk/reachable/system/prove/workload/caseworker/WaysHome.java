package uk.reachable.system.prove.workload.caseworker;

import java.time.Duration;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;
import uk.reachable.system.prove.workload.mix.JourneyCourse;
import uk.reachable.system.prove.workload.request.AtOnce;
import uk.reachable.system.prove.workload.request.Expected;
import uk.reachable.system.prove.workload.request.Sender;

import static uk.reachable.contracts.codes.JourneyLeg.COLLECTION;
import static uk.reachable.contracts.codes.JourneyLeg.EXIT_PLAN;
import static uk.reachable.contracts.codes.JourneyLeg.RETURN;

/** Whoever takes on somebody who was arrested elsewhere plans their way home, and both sides confirm its legs. */
final class WaysHome {

    private static final Duration IN_TIME = Duration.ofHours(4);
    private static final Duration TOO_SOON = Duration.ofSeconds(8);

    private final JourneyRequests requests;
    private final Sender sender;
    private final String desk;

    WaysHome(Provider provider, String client, Sender sender) {
        this.requests = new JourneyRequests(client);
        this.sender = sender;
        this.desk = provider.desk();
    }

    void take(String user, String referral, JourneyCourse course) throws InterruptedException {
        if (course == JourneyCourse.UNPLANNED) {
            return;
        }
        Duration first = course == JourneyCourse.LATE ? TOO_SOON : IN_TIME;
        Operation planned = sender.send(requests.plan(user, referral, first));
        if (planned.outcome() == Outcome.ACKNOWLEDGED) {
            String journey = planned.answer().path("id").asString("");
            go(user, referral, journey, course);
        }
    }

    private void go(String user, String referral, String journey, JourneyCourse course) throws InterruptedException {
        switch (course) {
            case UNPLANNED, PLANNED, LATE -> {}
            case COLLECTED -> byPhone(user, referral, COLLECTION);
            case COLLECTED_BY_LINK -> byLink(user, referral, journey, COLLECTION);
            case CONFIRMED_AT_ONCE ->
                AtOnce.send(
                        sender,
                        requests.confirm(user, referral, COLLECTION),
                        requests.confirm(user, referral, COLLECTION));
            case PLANNED_ANEW -> {
                sender.send(requests.confirm(user, referral, COLLECTION));
                sender.send(requests.plan(user, referral, IN_TIME.plusHours(1)));
                sender.send(requests.call(desk, referral, COLLECTION));
            }
            case ARRIVED -> {
                byLink(user, referral, journey, COLLECTION);
                byPhone(user, referral, RETURN);
                byPhone(user, referral, EXIT_PLAN);
            }
        }
    }

    private void byPhone(String user, String referral, JourneyLeg leg) throws InterruptedException {
        sender.send(requests.call(desk, referral, leg));
        sender.send(requests.confirm(user, referral, leg));
    }

    private void byLink(String user, String referral, String journey, JourneyLeg leg) throws InterruptedException {
        Operation made = sender.send(requests.link(user, referral, leg));
        String token = made.answer().path("token").asString("");
        if (made.outcome() == Outcome.ACKNOWLEDGED) {
            Operation used = sender.send(requests.fromOutside(token, referral, journey, leg));
            if (used.outcome() == Outcome.ACKNOWLEDGED) {
                sender.send(requests.fromOutside(token, referral, journey, leg)
                        .with(Expected.AFTER, Long.toString(used.number()))
                        .with(Expected.OUTCOME, Expected.USED));
            }
        }
        sender.send(requests.confirm(user, referral, leg));
    }
}
