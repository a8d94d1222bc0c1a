package uk.reachable.gateway.desk;

import java.util.Optional;
import java.util.stream.Stream;

/** The lists of the duty desk; what cannot wait comes first. */
enum DeskList {
    SOCIAL_CARE(
            "social-care",
            "Social care not told",
            "Children, and others at risk, of whom nobody has said in time whether those who protect them were told.",
            "Everybody has been told in time, or there was nobody to tell."),
    NO_SERVICE(
            "no-service",
            "No service found yet",
            "Incidents with somebody for whom no service was found.",
            "A service was found, or is being asked, for everybody."),
    NOBODY_ON_SHIFT(
            "nobody-on-shift",
            "Nobody on shift, or no answer",
            "Services that were asked and have nobody on shift, or have not answered yet.",
            "Every service that is asked has somebody on shift."),
    UNDELIVERED(
            "undelivered",
            "Messages not delivered",
            "Messages that reached nobody. Ring, and say that somebody was told.",
            "Every message arrived."),
    JOURNEYS(
            "journeys",
            "Journeys not confirmed",
            "People on their way home who are not known to have arrived.",
            "Everybody who is on the way is known to have arrived in time."),
    NOT_SEEN(
            "not-seen",
            "Accepted and not yet seen",
            "People whom a service has accepted, and nobody has seen yet.",
            "Everybody who was accepted has been seen."),
    MEETINGS(
            "meetings",
            "Meetings not convened",
            "Meetings that police were asked for and that have no time yet.",
            "Every meeting that was called has a time."),
    ACTIONS(
            "actions",
            "Actions overdue",
            "What meetings asked of organisations, and is not done in time.",
            "Everything that meetings asked is done, or has time."),
    WAITING(
            "waiting",
            "Waiting for a place",
            "People for whom a service fits that is full.",
            "Nobody waits for a place.");

    private final String path;
    private final String title;
    private final String about;
    private final String nothing;

    DeskList(String path, String title, String about, String nothing) {
        this.path = path;
        this.title = title;
        this.about = about;
        this.nothing = nothing;
    }

    static Optional<DeskList> at(String path) {
        return Stream.of(values()).filter(list -> list.path.equals(path)).findFirst();
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    /** What is in it. */
    public String about() {
        return about;
    }

    /** What is said when nothing waits in it. */
    public String nothing() {
        return nothing;
    }
}
