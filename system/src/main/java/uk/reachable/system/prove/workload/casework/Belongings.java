package uk.reachable.system.prove.workload.casework;

import java.util.Map;
import uk.reachable.system.prove.history.About;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;
import uk.reachable.system.prove.workload.request.Expected;
import uk.reachable.system.prove.workload.request.Request;
import uk.reachable.system.prove.workload.request.Sender;

/** Incidents that belong together: linked, or dealt with in one meeting, which says what is done about a purpose. */
final class Belongings {

    private final Desk desk;
    private final Sender sender;

    Belongings(Desk desk, Sender sender) {
        this.desk = desk;
        this.sender = sender;
    }

    /** A second link of the same kind is refused. */
    void link(LoggedCase incident, LoggedCase other, boolean removed, Keyed step) throws InterruptedException {
        Operation linked = sender.send(linkRequest(incident, other, step, "link"));
        if (linked.outcome() != Outcome.ACKNOWLEDGED) {
            return;
        }
        sender.send(linkRequest(incident, other, step, "link-again")
                .with(Expected.OUTCOME, Expected.CARELESS)
                .with(Expected.AFTER, Long.toString(linked.number())));
        if (removed) {
            String path = path(incident) + "/" + linked.answer().path("id").asString("") + "/remove";
            sender.send(step.post("REMOVE_LINK", desk.user(), path, Map.of(), "unlink"));
        }
    }

    void share(LoggedCase incident, LoggedCase other, Keyed step) throws InterruptedException {
        String meeting = "/api/meetings/" + incident.meeting();
        sender.send(step.post("SHARE", desk.police(), meeting + "/incidents", Map.of("incidentId", other.id()), "share")
                .with(About.INCIDENT, other.id()));
        Map<String, ?> covered = Map.of(
                "state",
                "COVERED",
                "reason",
                step.canary().of("reason"),
                "ownerOrganisation",
                desk.recipient(),
                "date",
                "2026-12-24");
        sender.send(
                step.post("STATE_PURPOSE", desk.police(), meeting + "/purposes/ADDRESS_TRAUMA", covered, "purpose"));
    }

    private Request linkRequest(LoggedCase incident, LoggedCase other, Keyed step, String which) {
        Map<String, ?> link = Map.of("kind", "SAME_PLACE", "incidentId", other.id());
        return step.post("LINK", desk.user(), path(incident), link, which);
    }

    private static String path(LoggedCase incident) {
        return "/api/incidents/" + incident.id() + "/links";
    }
}
