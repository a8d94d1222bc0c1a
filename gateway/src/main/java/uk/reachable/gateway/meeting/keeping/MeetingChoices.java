package uk.reachable.gateway.meeting.keeping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.contracts.codes.MeetingCancelReason;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.gateway.board.Board;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.meeting.Meeting;
import uk.reachable.gateway.meeting.Purpose;
import uk.reachable.gateway.meeting.people.Involved;
import uk.reachable.gateway.meeting.people.InvolvedClient;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;
import uk.reachable.gateway.words.Words;

/** What there is to choose from in the forms of a meeting, so that nothing known is typed again. */
@Component
class MeetingChoices {

    static final List<Option> CANCEL_REASONS = Stream.of(MeetingCancelReason.values())
            .map(reason -> new Option(reason.name(), Words.of(reason)))
            .toList();

    static final List<Option> NEEDS = Stream.of(Need.values())
            .map(need -> new Option(need.name(), Words.of(need)))
            .toList();

    static final List<Option> PURPOSES = Stream.concat(
                    Stream.of(new Option("", "None of the five")),
                    Stream.of(Purpose.values()).map(purpose -> new Option(purpose.name(), purpose.words())))
            .toList();

    private final ServiceReader reader;
    private final InvolvedClient involved;
    private final PartAddresses parts;

    MeetingChoices(ServiceReader reader, InvolvedClient involved, PartAddresses parts) {
        this.reader = reader;
        this.involved = involved;
        this.parts = parts;
    }

    /** As much as is read of a programme. */
    record Programme(String provider, String providerName) {}

    /** Those who are invited, the unit, and whoever runs a programme; without the last while nobody can say who. */
    List<Option> organisations(Meeting meeting) {
        Map<String, String> names = new LinkedHashMap<>();
        meeting.invited().forEach(partner -> names.put(partner.organisation(), Partners.name(partner)));
        Regions.byId(meeting.region()).ifPresent(region -> names.put(region.organisation(), region.unitName()));
        var address = UriComponentsBuilder.fromUri(parts.intervention())
                .path("/api/programmes")
                .build()
                .toUri();
        if (reader.read(address, Programme[].class) instanceof Reading.Shown(Programme[] programmes)) {
            Stream.of(programmes).forEach(one -> names.putIfAbsent(one.provider(), one.providerName()));
        }
        return Stream.concat(
                        Stream.of(new Option("", "Choose an organisation")),
                        names.entrySet().stream().map(name -> new Option(name.getKey(), name.getValue())))
                .toList();
    }

    /** The incidents of the meeting, to choose one of several. */
    static List<Option> incidents(Meeting meeting, String all) {
        return Stream.concat(
                        Stream.of(new Option("", all)),
                        meeting.incidents().stream().map(incident -> new Option(incident.id(), incident.reference())))
                .toList();
    }

    /** Those of the board that the meeting does not deal with yet. */
    Reading<List<Option>> furtherIncidents(Meeting meeting) {
        var address = UriComponentsBuilder.fromUri(parts.incident())
                .path("/api/board")
                .build()
                .toUri();
        List<String> known =
                meeting.incidents().stream().map(Meeting.Incident::id).toList();
        return reader.read(address, Board.class).map(board -> board.items().stream()
                .filter(item -> !known.contains(item.incidentId()))
                .map(item -> new Option(
                        item.incidentId(),
                        "%s: %s, %s".formatted(item.reference(), Words.of(item.category()), item.localAuthorityName())))
                .toList());
    }

    /** The people of all its incidents, by role and age, numbered: nobody is named here. */
    Reading<List<Option>> people(Meeting meeting) {
        List<Option> all = new ArrayList<>();
        for (Meeting.Incident incident : meeting.incidents()) {
            Reading<List<Involved>> read = involved.of(incident.id());
            if (!(read instanceof Reading.Shown(List<Involved> people))) {
                return read.map(_ -> all);
            }
            for (int i = 0; i < people.size(); i++) {
                Involved person = people.get(i);
                all.add(new Option(
                        person.personId(), person.words(), "Person %d of %s".formatted(i + 1, incident.reference())));
            }
        }
        return new Reading.Shown<>(List.copyOf(all));
    }
}
