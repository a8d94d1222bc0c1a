package uk.reachable.gateway.logging.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.gateway.logging.answer.SocialCareDesk.Tell;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.Words;

/**
 * The answer to logging an incident.
 *
 * @param what for example "Knife injury, Birmingham"
 * @param meetingCalled false where no rule of the region asks for a meeting
 * @param child whether somebody in it is under 18
 */
record LoggedPage(
        String id,
        String reference,
        String what,
        String asOf,
        boolean meetingCalled,
        boolean child,
        List<Told> told,
        List<Ring> ring,
        List<Next.Step> next,
        List<ToDos> todos) {

    /** What is to be found out of the incident, or of somebody in it. */
    record ToDos(String about, List<String> words) {}

    /** For the desk, which sees to what follows. */
    static LoggedPage of(Response response, Map<String, Tell> socialCare, Instant now) {
        Names names = new Names(response.people());
        return page(response, Ring.of(response, socialCare, names, now), Next.of(response, names, now), names, now);
    }

    /** For whoever raised a referral, and leaves it to the desk. */
    static LoggedPage forReferrer(Response response, Instant now) {
        Names names = new Names(response.people());
        return page(
                response, Ring.forReferrer(response, names, now), Next.forReferrer(response, names, now), names, now);
    }

    private static LoggedPage page(Response response, List<Ring> ring, List<Next.Step> next, Names names, Instant now) {
        Response.Incident incident = response.incident();
        return new LoggedPage(
                incident.id(),
                incident.reference(),
                incident.localAuthorityName() == null
                        ? Words.of(incident.category())
                        : Words.of(incident.category()) + ", " + incident.localAuthorityName(),
                LondonTime.words(now, now),
                response.meeting() != null,
                response.people().stream().anyMatch(person -> person.ageBand() == AgeBand.UNDER_18),
                Told.of(response, names, now),
                ring,
                next,
                todos(response, names));
    }

    private static List<ToDos> todos(Response response, Names names) {
        return Stream.concat(
                        Stream.of(new ToDos("The incident", words(response, null))),
                        response.people().stream()
                                .map(person -> new ToDos(names.of(person.id()), words(response, person.id()))))
                .filter(todos -> !todos.words().isEmpty())
                .toList();
    }

    private static List<String> words(Response response, @Nullable String personId) {
        return response.todos().stream()
                .filter(todo -> Objects.equals(todo.personId(), personId))
                .map(todo -> AnswerWords.toDo(todo.code()))
                .distinct()
                .toList();
    }
}
