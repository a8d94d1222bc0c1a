package uk.reachable.gateway.police;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.gateway.meeting.Meeting;
import uk.reachable.gateway.meeting.MeetingStatus;
import uk.reachable.gateway.meeting.people.Involved;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.TimeLeft;
import uk.reachable.gateway.words.Words;

/**
 * A meeting as the police lead sees it on a phone: its time, and of each of its incidents whom not to contact yet, what
 * is to leave to the community, and next of kin.
 *
 * @param takesTime whether a time can be said as it stands
 * @param deskPhone of the duty desk, which changes the words of a notice
 */
record ConvenePage(
        String id,
        String reference,
        String when,
        boolean takesTime,
        String version,
        @Nullable String deskPhone,
        List<IncidentPart> incidents) {

    /**
     * One of the incidents.
     *
     * @param people null, as notices, while they cannot be read or are not for the reader
     * @param nextOfKin when they were told; null while nobody has confirmed it
     */
    record IncidentPart(
            String reference,
            @Nullable List<PersonRow> people,
            @Nullable List<NoticeRow> notices,
            @Nullable String nextOfKin,
            String nextOfKinForm) {}

    /** Somebody without who they are; {@code paused} says why and until when, null while they may be contacted. */
    record PersonRow(String words, @Nullable String paused, String action, String address) {}

    /** A notice; {@code agree} is where its words are agreed, null where they are not asked about. */
    record NoticeRow(
            String title,
            String status,
            String wording,
            String wordingId,
            @Nullable String agree) {}

    /** What was read of one incident; null what could not be. */
    record Read(@Nullable List<Involved> people, @Nullable Notices notices) {}

    static ConvenePage of(Meeting meeting, Map<String, Read> read, Instant now) {
        return new ConvenePage(
                meeting.id(),
                meeting.reference(),
                when(meeting, now),
                meeting.status() == MeetingStatus.CALLED || meeting.status() == MeetingStatus.SCHEDULED,
                Long.toString(meeting.version()),
                Regions.byId(meeting.region()).map(Region::dutyDeskPhone).orElse(null),
                meeting.incidents().stream()
                        .map(incident ->
                                part(meeting.id(), incident, Objects.requireNonNull(read.get(incident.id())), now))
                        .toList());
    }

    private static String when(Meeting meeting, Instant now) {
        Instant startsAt = meeting.startsAt();
        if (meeting.status() == MeetingStatus.CALLED) {
            return "To be convened by %s, %s"
                    .formatted(LondonTime.words(meeting.dueBy(), now), TimeLeft.deadline(meeting.dueBy(), now));
        }
        return startsAt == null
                ? meeting.status().words()
                : meeting.status().words() + ": " + LondonTime.words(startsAt, now);
    }

    private static IncidentPart part(String meetingId, Meeting.Incident incident, Read read, Instant now) {
        String under = "/area/meetings/" + meetingId + "/incidents/" + incident.id();
        Notices notices = read.notices();
        return new IncidentPart(
                incident.reference(),
                people(read.people(), under, now),
                notices == null
                        ? null
                        : notices.notices().stream()
                                .map(notice -> notice(meetingId, notice))
                                .toList(),
                notices == null || notices.nextOfKinToldAt() == null
                        ? null
                        : LondonTime.words(notices.nextOfKinToldAt(), now),
                under + "/next-of-kin");
    }

    private static @Nullable List<PersonRow> people(@Nullable List<Involved> people, String under, Instant now) {
        if (people == null) {
            return null;
        }
        List<PersonRow> rows = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Involved person = people.get(i);
            Involved.Pause pause = person.pause();
            String at = under + "/people/" + person.personId();
            rows.add(new PersonRow(
                    "Person %d: %s".formatted(i + 1, person.words()),
                    pause == null ? null : paused(pause, now),
                    pause == null ? "Do not contact yet" : "May be contacted again",
                    at + (pause == null ? "/pause" : "/lift")));
        }
        return List.copyOf(rows);
    }

    private static String paused(Involved.Pause pause, Instant now) {
        return "%s. Look at it again by %s, %s."
                .formatted(
                        pause.reason().words(),
                        LondonTime.words(pause.reviewBy(), now),
                        TimeLeft.deadline(pause.reviewBy(), now));
    }

    /** Words that somebody may not read cannot be agreed by them. */
    private static NoticeRow notice(String meetingId, Notices.Notice notice) {
        boolean asked = notice.status() == Notices.Status.DRAFT && notice.wording() != null;
        String to = notice.to() == null ? "" : ": " + notice.to();
        return new NoticeRow(
                Words.of(notice.addressee()) + to,
                notice.status().words(),
                Objects.requireNonNullElse(notice.wording(), "Its words are not for you."),
                notice.wordingId(),
                asked ? "/area/meetings/" + meetingId + "/notices/" + notice.id() + "/agree" : null);
    }
}
