package uk.reachable.gateway.meeting.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.meeting.Meeting;
import uk.reachable.gateway.meeting.MeetingStatus;
import uk.reachable.gateway.meeting.Purpose;
import uk.reachable.gateway.meeting.action.ActionRow;
import uk.reachable.gateway.meeting.keeping.Partners;
import uk.reachable.gateway.meeting.keeping.RecordForm;
import uk.reachable.gateway.meeting.record.MeetingRecord.State;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.TimeLeft;
import uk.reachable.gateway.words.Words;

/**
 * A meeting as people read it.
 *
 * @param next what can be done with it as it stands, first what comes first
 * @param actions null while they cannot be read
 * @param kept whether the reader keeps the record
 */
record RecordPage(
        String id,
        String reference,
        MeetingStatus status,
        List<SummaryRow> about,
        List<IncidentRow> incidents,
        List<PartnerRow> invited,
        List<PurposeRow> purposes,
        @Nullable List<ActionRow> actions,
        List<RecordForm> next,
        boolean kept) {

    /** One that the meeting deals with. */
    record IncidentRow(String id, String reference, String words) {}

    /** An organisation that is to come, and whether it came. */
    record PartnerRow(String name, String attendance) {}

    /**
     * @param states how it stands, for each incident where they differ; empty where the reader is not told here
     * @param address where it is said; null where the meeting does not take it
     */
    record PurposeRow(
            String words, List<String> states, @Nullable String address) {}

    static RecordPage of(MeetingRecord record, Instant now) {
        Meeting meeting = record.meeting();
        return new RecordPage(
                meeting.id(),
                meeting.reference(),
                meeting.status(),
                about(meeting, now),
                meeting.incidents().stream().map(RecordPage::incident).toList(),
                meeting.invited().stream()
                        .map(partner -> new PartnerRow(Partners.name(partner), Partners.attendance(partner)))
                        .toList(),
                Stream.of(Purpose.values())
                        .map(purpose -> purpose(record, purpose))
                        .toList(),
                record.actions() == null ? null : ActionRow.of(record.actions(), now),
                Stream.of(RecordForm.values())
                        .filter(form -> form.isOpenIn(meeting))
                        .toList(),
                meeting.isKeptByReader());
    }

    private static List<SummaryRow> about(Meeting meeting, Instant now) {
        List<SummaryRow> rows = new ArrayList<>();
        if (meeting.status() == MeetingStatus.CALLED) {
            rows.add(new SummaryRow(
                    "To be convened",
                    TimeLeft.deadline(meeting.dueBy(), now) + " (" + LondonTime.words(meeting.dueBy(), now) + ")"));
        }
        if (meeting.startsAt() != null) {
            String when = LondonTime.words(meeting.startsAt(), now);
            rows.add(new SummaryRow(
                    "Begins",
                    meeting.status() == MeetingStatus.SCHEDULED
                            ? when + ", " + TimeLeft.words(meeting.startsAt(), now)
                            : when));
        }
        add(rows, "Place", meeting.place());
        add(rows, "Chair", meeting.chairName());
        add(rows, "Held", meeting.heldAt() == null ? null : LondonTime.words(meeting.heldAt(), now));
        add(rows, "Concluded", meeting.concludedAt() == null ? null : LondonTime.words(meeting.concludedAt(), now));
        add(rows, "Cancelled because", meeting.cancelReason() == null ? null : Words.of(meeting.cancelReason()));
        add(rows, "Why a meeting", meeting.because() == null ? null : sentence(meeting.because()));
        return rows;
    }

    private static void add(List<SummaryRow> rows, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(new SummaryRow(key, value));
        }
    }

    private static String sentence(String because) {
        String plain = Words.plain(because);
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }

    private static IncidentRow incident(Meeting.Incident incident) {
        List<String> words = Stream.of(
                        incident.category() == null ? null : Words.of(incident.category()),
                        incident.severity() == null ? null : Words.of(incident.severity()),
                        incident.localAuthorityName())
                .filter(Objects::nonNull)
                .toList();
        return new IncidentRow(incident.id(), incident.reference(), String.join(", ", words));
    }

    private static PurposeRow purpose(MeetingRecord record, Purpose purpose) {
        Meeting meeting = record.meeting();
        boolean open = meeting.isKeptByReader() && meeting.status() != MeetingStatus.CANCELLED;
        return new PurposeRow(
                purpose.words(),
                states(record, purpose),
                open ? meeting.address() + "/purposes/" + purpose.path() : null);
    }

    /** Once where all incidents of the meeting agree. */
    private static List<String> states(MeetingRecord record, Purpose purpose) {
        Map<String, String> said = new LinkedHashMap<>();
        record.meeting().incidents().forEach(incident -> {
            var known = record.purposes().get(incident.reference());
            if (known != null) {
                said.put(
                        incident.reference(),
                        known.getOrDefault(purpose, State.UNMET).words());
            }
        });
        List<String> states = said.values().stream().distinct().toList();
        return states.size() < 2
                ? states
                : said.entrySet().stream()
                        .map(one -> one.getValue() + " (" + one.getKey() + ")")
                        .toList();
    }
}
