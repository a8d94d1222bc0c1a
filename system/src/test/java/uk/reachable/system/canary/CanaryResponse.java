package uk.reachable.system.canary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.reachable.system.Answer;
import uk.reachable.system.Client;
import uk.reachable.system.Incidents;
import uk.reachable.system.journey.Logged;
import uk.reachable.system.journey.Steps;

import static uk.reachable.system.canary.CanaryJourneyIT.DESK;

/** What desk, police and privacy officer write while they respond to an incident, in every field that takes text. */
final class CanaryResponse {

    static final String POLICE = "lead.officer";

    private final Client client;
    private final Canaries canaries;
    private final List<String> paths = new ArrayList<>();

    CanaryResponse(Client client, Canaries canaries) {
        this.client = client;
        this.canaries = canaries;
    }

    void live() {
        Logged logged = new Steps().log(new CanaryCase(canaries).incident());
        String incident = "/api/incidents/" + logged.id();
        String person = "/api/people/" + logged.person();
        paths.addAll(List.of(
                incident,
                logged.response(),
                incident + "/history",
                incident + "/contact-pauses",
                incident + "/notices",
                incident + "/actions",
                person,
                person + "/safeguarding"));
        amended(incident);
        new CanaryMeeting(this, canaries).live(logged);
        new CanaryNotice(this, canaries).live(incident);
        said(person);
        reopened();
        begun();
    }

    private void amended(String incident) {
        step(
                DESK,
                incident + "/amendments",
                Map.of("version", 1, "severity", "FATAL", "why", canaries.of("why"), "site", canaries.of("site")));
    }

    private void said(String person) {
        step(DESK, person + "/exclusions", Map.of("user", "somebody.else", "why", canaries.of("why")));
        step(DESK, person + "/contacts", Map.of("contact", canaries.of("contact"), "safeToRing", "NO"));
        String relation = step(DESK, person + "/relations", Map.of("kind", "CHILD_OF", "name", canaries.of("name")))
                .at("/id");
        step(
                DESK,
                person + "/relations/" + relation + "/spoken-to",
                Map.of("by", canaries.of("by"), "at", Moments.past()));
        step(
                DESK,
                person + "/safeguarding/SOCIAL_CARE",
                Map.of(
                        "answer", "TOLD",
                        "organisation", canaries.of("organisation told"),
                        "by", canaries.of("by"),
                        "at", Moments.past(),
                        "reference", canaries.of("reference")));
        step(
                POLICE,
                person + "/contact-pause",
                Map.of("reviewBy", Moments.soon(), "reason", "OTHER", "officer", canaries.of("officer")));
        String access = step(DESK, person + "/emergency-access", Map.of("reason", "OTHER", "why", canaries.of("why")))
                .at("/id");
        step(
                "privacy.officer",
                "/api/emergency-accesses/" + access + "/review",
                Map.of("finding", "JUSTIFIED", "note", canaries.of("note")));
    }

    /** One with nobody in it, so that nobody keeps it open. */
    private void reopened() {
        Logged logged = new Steps().log(Incidents.threeBoxes());
        String incident = "/api/incidents/" + logged.id();
        Answer closed = step(DESK, incident + "/close", Map.of("version", 1, "reason", "NO_FURTHER_ACTION"));
        step(DESK, incident + "/reopen", Map.of("version", version(closed), "why", canaries.of("why")));
    }

    /** A form that was begun and not sent, which its author reads, and nobody else. */
    private void begun() {
        String draft = "/api/drafts/canary";
        Answer saved = client.put(DESK, draft, Map.of("typed", canaries.of("typed")));
        if (!saved.isSuccess()) {
            throw new IllegalStateException("The draft was not kept: " + saved.text());
        }
        paths.add(draft);
    }

    /** What is not done here is not searched for anywhere: it must not be refused. */
    Answer step(String user, String path, Map<String, ?> body) {
        Answer answer = client.post(user, path, body);
        if (!answer.isSuccess()) {
            throw new IllegalStateException(
                    "%s posts %s and gets %d: %s".formatted(user, path, answer.status(), answer.text()));
        }
        return answer;
    }

    static long version(Answer answer) {
        return answer.body().path("version").asLong();
    }

    Answer fromOutside(String path, Map<String, ?> body) {
        return client.postUnsigned(path, body);
    }

    void canBeReadAt(String path) {
        paths.add(path);
    }

    Stream<Place> readByTheDesk() {
        return read(DESK);
    }

    /** Of other roles, organisations and regions; police read the record of the meeting and of a pause. */
    Stream<Place> readByOthers() {
        return Stream.of(
                        "tasking.birmingham",
                        "navigator.birmingham",
                        "auditor",
                        "operator",
                        "duty.westyorkshire",
                        "caseworker.westyorkshire")
                .flatMap(this::read);
    }

    private Stream<Place> read(String user) {
        return paths.stream()
                .map(path -> new Place(
                        user + " reading " + path, client.get(user, path).text()));
    }
}
