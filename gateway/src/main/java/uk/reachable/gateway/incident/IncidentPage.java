package uk.reachable.gateway.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.incident.casefile.Aftermath;
import uk.reachable.gateway.incident.casefile.CaseWords;
import uk.reachable.gateway.incident.casefile.Incident;
import uk.reachable.gateway.incident.casefile.Notes;
import uk.reachable.gateway.incident.casefile.Response;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.Words;

/**
 * A response at a glance.
 *
 * @param status how it stands, in words
 * @param summary what was written about it; null when nothing was, or it cannot be read
 * @param mergedInto the page of the incident that this one is shown in; null when it is shown by itself
 */
record IncidentPage(
        String id,
        long version,
        String reference,
        String whatHappened,
        String severity,
        String severityColour,
        String status,
        boolean concernsAChild,
        List<SummaryRow> facts,
        @Nullable String summary,
        @Nullable String mergedInto,
        MeetingPart meeting,
        List<Purpose> purposes,
        List<PersonCard> people,
        List<ReferralCard> referrals,
        List<ToDo> todos,
        List<Other> others,
        Steps steps) {

    record Purpose(String words, String state, @Nullable String colour) {}

    /** {@code address} leads to where it can be answered; null where it is only asked. */
    record ToDo(String words, @Nullable String address) {}

    /** Another incident; {@code remove} is where the link is taken away, null for what was logged twice. */
    record Other(
            String words,
            String reference,
            String address,
            @Nullable String status,
            @Nullable String remove) {}

    static IncidentPage of(
            Response response, @Nullable Notes notes, Aftermath.Paused @Nullable [] pauses, Instant now) {
        Incident incident = response.incident();
        Map<String, Aftermath.Pause> paused = byPerson(pauses);
        return new IncidentPage(
                incident.id(),
                incident.version(),
                incident.reference(),
                Words.of(incident.category()),
                Words.of(incident.severity()),
                CaseWords.colour(incident.severity()),
                Words.ofResponse(incident.status()),
                response.concernsAChild(),
                facts(incident, notes, now),
                notes == null ? null : notes.summary(),
                incident.mergedInto() == null ? null : address(incident.mergedInto()),
                MeetingPart.of(response.meeting(), now),
                purposes(response),
                response.people().stream()
                        .map(person -> PersonCard.of(person, response, paused.get(person.id()), now))
                        .toList(),
                response.referrals().stream()
                        .map(referral -> ReferralCard.of(referral, response, now))
                        .toList(),
                todos(response),
                others(response),
                Steps.of(incident, response.meeting()));
    }

    private static Map<String, Aftermath.Pause> byPerson(Aftermath.Paused @Nullable [] pauses) {
        return pauses == null
                ? Map.of()
                : Arrays.stream(pauses)
                        .filter(one -> one.pause() != null)
                        .collect(Collectors.toMap(
                                Aftermath.Paused::personId, one -> Objects.requireNonNull(one.pause()), (a, _) -> a));
    }

    private static List<SummaryRow> facts(Incident incident, @Nullable Notes notes, Instant now) {
        List<SummaryRow> facts = new ArrayList<>();
        facts.add(new SummaryRow("Area", Objects.requireNonNullElse(incident.localAuthorityName(), "Not known")));
        facts.add(new SummaryRow("Logged", LondonTime.words(incident.loggedAt(), now)));
        if (notes != null) {
            add(facts, "Place", notes.site());
            add(facts, "Place elsewhere", notes.placeElsewhere());
            add(facts, "Their reference", notes.externalReference());
        }
        return facts;
    }

    private static void add(List<SummaryRow> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(new SummaryRow(key, value));
        }
    }

    private static List<Purpose> purposes(Response response) {
        return response.purposes().stream()
                .map(one -> new Purpose(
                        CaseWords.purpose(one.purpose()), CaseWords.purposeState(one.state()), colour(one.state())))
                .toList();
    }

    private static @Nullable String colour(String state) {
        return switch (state) {
            case "COVERED" -> "green";
            case "WAIVED" -> "grey";
            default -> "yellow";
        };
    }

    private static List<ToDo> todos(Response response) {
        String page = address(response.incident().id());
        return response.todos().stream().map(todo -> todo(todo, response, page)).toList();
    }

    private static ToDo todo(Response.ToDo todo, Response response, String page) {
        String words = CaseWords.toDo(todo.code());
        String person = todo.personId();
        if (person == null) {
            return new ToDo(words, page + "/amend");
        }
        return new ToDo(
                "Person %d: %s".formatted(response.numberOf(person), words),
                todo.code().equals("CONTACT_NOT_KNOWN") ? page + "/people/" + person : null);
    }

    private static List<Other> others(Response response) {
        return Stream.concat(
                        response.links().stream()
                                .map(link -> new Other(
                                        CaseWords.link(link),
                                        link.reference(),
                                        address(link.incidentId()),
                                        Words.ofResponse(link.status()),
                                        address(response.incident().id()) + "/links/" + link.id() + "/remove")),
                        response.duplicates().stream()
                                .map(twice -> new Other(
                                        "Logged twice, shown here:",
                                        twice.reference(),
                                        address(twice.id()),
                                        null,
                                        null)))
                .toList();
    }

    private static String address(String incident) {
        return "/incidents/" + incident;
    }
}
