package uk.reachable.system.canary;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.reachable.system.Answer;
import uk.reachable.system.Client;
import uk.reachable.system.journey.Logged;
import uk.reachable.system.journey.Steps;

/** The whole life of one case, from the log to the second provider's acceptance and a handover back. */
final class CanaryLife {

    private final Client client;
    private final Steps steps = new Steps();
    private List<String> paths = List.of();
    private String referral = "";
    private String reference = "";
    private List<Place> readByTheProvider = List.of();
    private String holder = "";

    CanaryLife(Client client) {
        this.client = client;
    }

    void live(Map<String, Object> incident) {
        Logged logged = steps.log(incident);
        referral = logged.referral();
        reference = logged.reference();
        paths = List.of(
                logged.response(),
                "/api/incidents/" + logged.id(),
                "/api/incidents/" + logged.id() + "/notes",
                "/api/people/" + logged.person(),
                "/api/referrals/" + referral,
                "/api/referrals?show=open",
                "/api/board",
                "/api/inbox",
                "/api/programmes",
                "/api/capacity");
        String first = steps.awaitOffer(referral);
        steps.decline(first, referral, "NO_CAPACITY");
        String second = Steps.otherThan(first);
        steps.awaitNotice(second, "OFFER_MADE", reference);
        Answer accepted = steps.accept(second, referral);
        steps.person(second, logged.person(), referral, accepted);
        readByTheProvider = read(second).toList();
        handOver(second, first, logged);
        holder = first;
    }

    private void handOver(String from, String to, Logged logged) {
        String handover = steps.propose(from, referral, Steps.programmeOf(to)).at("/id");
        steps.awaitNotice(to, "HANDOVER_PROPOSED", reference);
        Answer taken = steps.answerHandover(to, referral, handover, "accept");
        steps.person(to, logged.person(), referral, taken);
        steps.awaitHidden(from, "/api/people/" + logged.person());
    }

    String referral() {
        return referral;
    }

    String reference() {
        return reference;
    }

    List<Place> readByTheDesk() {
        return read(CanaryJourneyIT.DESK).toList();
    }

    /** While it held the case. */
    List<Place> readByTheProvider() {
        return readByTheProvider;
    }

    /** Of other roles, other organisations, another region, and the provider that has handed over. */
    List<Place> readByOthers() {
        return Stream.of(
                        Steps.otherThan(holder),
                        "tasking.birmingham",
                        "navigator.birmingham",
                        "lead.officer",
                        "auditor",
                        "operator",
                        "duty.westyorkshire",
                        "caseworker.westyorkshire")
                .flatMap(this::read)
                .toList();
    }

    private Stream<Place> read(String user) {
        return paths.stream()
                .map(path -> new Place(
                        user + " reading " + path, client.get(user, path).text()));
    }
}
