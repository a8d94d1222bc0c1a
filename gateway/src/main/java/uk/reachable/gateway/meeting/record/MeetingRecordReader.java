package uk.reachable.gateway.meeting.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.meeting.Meeting;
import uk.reachable.gateway.meeting.MeetingClient;
import uk.reachable.gateway.meeting.Purpose;
import uk.reachable.gateway.meeting.action.ActionClient;
import uk.reachable.gateway.meeting.action.ActionList;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** Reads all that the page of a meeting shows; what is not for the reader, or cannot be read, is left out. */
@Component
class MeetingRecordReader {

    private final MeetingClient meetings;
    private final ActionClient actions;
    private final ServiceReader reader;
    private final PartAddresses parts;

    MeetingRecordReader(MeetingClient meetings, ActionClient actions, ServiceReader reader, PartAddresses parts) {
        this.meetings = meetings;
        this.actions = actions;
        this.reader = reader;
        this.parts = parts;
    }

    /** As much as is read of an incident's response. */
    record Response(List<Part> purposes) {
        record Part(Purpose purpose, MeetingRecord.State state) {}
    }

    Reading<MeetingRecord> read(String id) {
        return meetings.read(id).map(meeting -> new MeetingRecord(meeting, purposes(meeting), actions(meeting)));
    }

    /** The duty desk is told; the police lead reads them in the minutes. */
    private Map<String, Map<Purpose, MeetingRecord.State>> purposes(Meeting meeting) {
        Map<String, Map<Purpose, MeetingRecord.State>> all = new HashMap<>();
        if (meeting.isKeptByReader()) {
            meeting.incidents().forEach(incident -> {
                var address = UriComponentsBuilder.fromUri(parts.incident())
                        .path("/api/incidents/{id}/response")
                        .encode()
                        .buildAndExpand(incident.id())
                        .toUri();
                if (reader.read(address, Response.class) instanceof Reading.Shown(Response response)) {
                    all.put(incident.reference(), states(response));
                }
            });
        }
        return all;
    }

    private static Map<Purpose, MeetingRecord.State> states(Response response) {
        return response.purposes().stream().collect(Collectors.toMap(Response.Part::purpose, Response.Part::state));
    }

    /** Whoever is invited sees what is asked of their own organisation. */
    private @Nullable List<ActionList.Item> actions(Meeting meeting) {
        List<ActionList.Item> all = new ArrayList<>();
        for (Reading<ActionList> read : read(meeting)) {
            if (!(read instanceof Reading.Shown(ActionList list))) {
                return null;
            }
            list.items().stream()
                    .filter(item -> item.meetingId().equals(meeting.id()))
                    .forEach(all::add);
        }
        return all;
    }

    private List<Reading<ActionList>> read(Meeting meeting) {
        return meeting.isKeptByReader()
                ? meeting.incidents().stream()
                        .map(incident -> actions.ofIncident(incident.id()))
                        .toList()
                : List.of(actions.mine());
    }
}
