package uk.reachable.system.prove.workload.casework;

import uk.reachable.system.prove.history.About;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;
import uk.reachable.system.prove.workload.request.Expected;
import uk.reachable.system.prove.workload.request.Request;
import uk.reachable.system.prove.workload.request.Sender;

/** A small file of street-level crime, uploaded, sent again under its key, and uploaded again under another. */
final class Uploads {

    private final Desk desk;
    private final Sender sender;

    Uploads(Desk desk, Sender sender) {
        this.desk = desk;
        this.sender = sender;
    }

    void upload(Keyed step) throws InterruptedException {
        SmallFile file = new SmallFile(step.canary());
        Request first = request(file, step, "file");
        Operation taken = sender.send(first);
        if (taken.outcome() == Outcome.ACKNOWLEDGED) {
            sender.send(
                    first.with(Expected.OUTCOME, Expected.SAME).with(Expected.AFTER, Long.toString(taken.number())));
        }
        sender.send(request(file, step, "file-again"));
    }

    private Request request(SmallFile file, Keyed step, String which) {
        return step.upload("IMPORT", desk.user(), "/api/imports", file.text(), which)
                .with(About.FILE, step.key())
                .with(About.ROWS, Integer.toString(SmallFile.GOOD));
    }
}
