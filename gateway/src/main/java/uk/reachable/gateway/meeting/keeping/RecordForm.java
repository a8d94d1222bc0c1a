package uk.reachable.gateway.meeting.keeping;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.reachable.gateway.meeting.Meeting;
import uk.reachable.gateway.meeting.MeetingStatus;

import static uk.reachable.gateway.meeting.MeetingStatus.CALLED;
import static uk.reachable.gateway.meeting.MeetingStatus.HELD;
import static uk.reachable.gateway.meeting.MeetingStatus.SCHEDULED;

/** The forms of a meeting's record, each under the last part of its path, and in which states it is open. */
public enum RecordForm {
    SCHEDULE(
            "schedule",
            "Say when it is",
            "The meeting has a time. Those who are invited are told.",
            Set.of(CALLED, SCHEDULED),
            Map.of("startsAt", "When it begins", "place", "Where")),
    HOLD(
            "held",
            "Record that it was held",
            "The meeting was held. Now its record can be written.",
            Set.of(SCHEDULED),
            Map.of("heldAt", "When it was held")),
    ATTENDANCE(
            "attendance",
            "Who came, and apologies",
            "Who came, and who sent apologies, is recorded.",
            Set.of(SCHEDULED, HELD),
            Map.of()),
    ASK(
            "actions",
            "Ask an organisation to do something",
            "The organisation is told what is asked of it.",
            Set.of(HELD),
            Map.of(
                    "text", "What is to be done",
                    "ownerOrganisation", "Who does it",
                    "dueBy", "By when",
                    "purpose", "Which purpose it serves",
                    "incidentId", "Which incident it is for")),
    REFER(
            "referrals",
            "Refer somebody as the meeting decided",
            "The referral is on its way: a service is being looked for.",
            Set.of(HELD),
            Map.of("personId", "Whom", "need", "What for")),
    INVITE(
            "invitations",
            "Invite partners, or no longer",
            "The list of those who are invited has changed.",
            Set.of(CALLED, SCHEDULED, HELD),
            Map.of("areas", "Areas", "roles", "Partners", "remove", "Who need not come")),
    SHARE(
            "incidents",
            "Deal with a further incident in it",
            "The meeting deals with the further incident, too. Its partners are invited.",
            Set.of(CALLED, SCHEDULED, HELD),
            Map.of("incidentId", "Which incident")),
    CONCLUDE("conclude", "Conclude the record", "The record of the meeting is complete.", Set.of(HELD), Map.of()),
    CANCEL(
            "cancel",
            "Cancel the meeting",
            "The meeting is cancelled. Those who were invited are told.",
            Set.of(CALLED, SCHEDULED),
            Map.of("reason", "Why"));

    private final String path;
    private final String title;
    private final String done;
    private final Set<MeetingStatus> open;
    private final Map<String, String> labels;

    RecordForm(String path, String title, String done, Set<MeetingStatus> open, Map<String, String> labels) {
        this.path = path;
        this.title = title;
        this.done = done;
        this.open = open;
        this.labels = labels;
    }

    public static Optional<RecordForm> at(String path) {
        return Stream.of(values()).filter(form -> form.path.equals(path)).findFirst();
    }

    /** Only whoever keeps the record is shown a form, and only while the meeting takes it. */
    public boolean isOpenIn(Meeting meeting) {
        return meeting.isKeptByReader() && open.contains(meeting.status());
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    /** What is said after it. */
    public String done() {
        return done;
    }

    /** What its fields are called, by name. */
    Map<String, String> labels() {
        return labels;
    }
}
