package uk.reachable.system.prove.workload.casework;

import java.util.List;
import uk.reachable.system.prove.workload.mix.CaseThought;
import uk.reachable.system.prove.workload.request.Sender;

/** What a desk and its police lead do about an incident beside its course. */
public final class CaseWork {

    private final Desk desk;
    private final CommunityNotices notices;
    private final Belongings belongings;
    private final Discretion discretion;
    private final Uploads uploads;

    public CaseWork(Desk desk, Sender sender) {
        this.desk = desk;
        this.notices = new CommunityNotices(desk, sender);
        this.belongings = new Belongings(desk, sender);
        this.discretion = new Discretion(desk, sender);
        this.uploads = new Uploads(desk, sender);
    }

    /** Whether the thought can be had of the incident, at this desk. */
    public boolean fits(CaseThought thought, LoggedCase incident) {
        return switch (thought) {
            case NOTICE_OPENED, NOTICE_UNOPENED, NOTICE_RUNG -> desk.hasPolice();
            case SHARE_MEETING -> !incident.meeting().isEmpty();
            case DISCLOSE -> !incident.referredOnce().isEmpty();
            case EXCLUDE, EXCLUDE_AND_SHOW ->
                desk.hasManager() && !incident.people().isEmpty();
            default -> true;
        };
    }

    /**
     * @param other of the same region, logged later
     * @param fields of an identity, of those that are drawn
     * @param key of the step of the plan that it belongs to
     */
    public void act(CaseThought thought, LoggedCase incident, LoggedCase other, List<String> fields, String key)
            throws InterruptedException {
        Keyed step = new Keyed(key);
        switch (thought) {
            case NOTICE_OPENED, NOTICE_UNOPENED, NOTICE_RUNG -> notices.act(thought, incident, step);
            case SHARE_MEETING -> belongings.share(incident, other, step);
            case LINK, LINK_AND_REMOVE ->
                belongings.link(incident, other, thought == CaseThought.LINK_AND_REMOVE, step);
            case DISCLOSE -> discretion.disclose(incident.referredOnce().getFirst(), fields, step);
            case EXCLUDE, EXCLUDE_AND_SHOW ->
                discretion.exclude(incident.people().getFirst(), thought == CaseThought.EXCLUDE_AND_SHOW, step);
            case IMPORT -> uploads.upload(step);
            default -> throw new IllegalArgumentException(thought + " is of the course of an incident");
        }
    }
}
