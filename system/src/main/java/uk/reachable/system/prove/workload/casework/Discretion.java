package uk.reachable.system.prove.workload.casework;

import java.util.List;
import java.util.Map;
import uk.reachable.system.prove.history.About;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;
import uk.reachable.system.prove.workload.casework.LoggedCase.Referred;
import uk.reachable.system.prove.workload.request.Expected;
import uk.reachable.system.prove.workload.request.Request;
import uk.reachable.system.prove.workload.request.Sender;

/** What a provider is to see of somebody, and who is to see nothing of them. */
final class Discretion {

    private final Desk desk;
    private final Sender sender;

    Discretion(Desk desk, Sender sender) {
        this.desk = desk;
        this.sender = sender;
    }

    /** Chosen, then looked at as the recipient will see it. */
    void disclose(Referred referred, List<String> fields, Keyed step) throws InterruptedException {
        String person = "/api/people/" + referred.person();
        Map<String, ?> choice = Map.of(
                "referralId",
                referred.referral(),
                "fields",
                fields,
                "why",
                step.canary().of("why"));
        sender.send(step.post("CHANGE_DISCLOSURE", desk.user(), person + "/disclosures", choice, "disclose"));
        sender.send(Keyed.get(
                        "PREVIEW_DISCLOSURE",
                        desk.user(),
                        person + "/disclosure?need=" + referred.need() + "&organisation=" + desk.recipient())
                .with(About.REFERRAL, referred.referral()));
    }

    /** The manager reads until they are excluded, and not until they are shown the person again. */
    void exclude(String person, boolean shownAgain, Keyed step) throws InterruptedException {
        String path = "/api/people/" + person;
        Request read = Keyed.get("READ_PERSON", desk.manager(), path);
        sender.send(read);
        Map<String, ?> whom =
                Map.of("user", desk.manager(), "why", step.canary().of("why"));
        Operation excluded = sender.send(step.post("EXCLUDE", desk.user(), path + "/exclusions", whom, "exclude"));
        if (excluded.outcome() != Outcome.ACKNOWLEDGED) {
            return;
        }
        sender.send(
                read.with(Expected.OUTCOME, Expected.STRANGER).with(Expected.AFTER, Long.toString(excluded.number())));
        if (shownAgain) {
            String exclusion = excluded.answer().path("id").asString("");
            sender.send(step.post(
                    "END_EXCLUSION",
                    desk.privacyOfficer(),
                    path + "/exclusions/" + exclusion + "/remove",
                    Map.of(),
                    "show-again"));
            sender.send(read);
        }
    }
}
