package uk.reachable.local.demo.desk;

import java.time.Clock;
import uk.reachable.local.demo.stage.Inboxes;
import uk.reachable.local.demo.stage.Scene;

/** What the duty desk and its police lead see to: a pattern, a mistake, and who must be asked before anybody acts. */
public final class DesksDay {

    private final Scene scene;
    private final Inboxes inboxes;
    private final Clock clock;

    public DesksDay(Scene scene, Inboxes inboxes, Clock clock) {
        this.scene = scene;
        this.inboxes = inboxes;
        this.clock = clock;
    }

    public void tell() throws Exception {
        CaseRecord record = new CaseRecord(scene, clock);
        new PatternMeeting(scene, record).tell();
        new UndoneMerge(scene, record).tell();
        new NotYet(scene, inboxes, record).tell();
        new SocialCare(scene, record).tell();
        new SchoolNotice(scene, record).tell();
    }
}
