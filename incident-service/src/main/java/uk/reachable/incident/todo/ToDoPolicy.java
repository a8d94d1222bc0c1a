package uk.reachable.incident.todo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.casefile.people.Person;
import uk.reachable.incident.casefile.people.SealedField;

import static uk.reachable.incident.todo.ToDo.Code.CONTACT_NOT_KNOWN;
import static uk.reachable.incident.todo.ToDo.Code.DATE_OF_BIRTH_NOT_KNOWN;
import static uk.reachable.incident.todo.ToDo.Code.EXACT_PLACE_NOT_KNOWN;
import static uk.reachable.incident.todo.ToDo.Code.NAME_NOT_KNOWN;
import static uk.reachable.incident.todo.ToDo.Code.TIME_NOT_KNOWN;
import static uk.reachable.incident.todo.ToDo.Code.WHEREABOUTS_NOT_KNOWN;

/** What is not known yet becomes a to-do and never an obstacle. */
public final class ToDoPolicy {

    private ToDoPolicy() {}

    /** What is open; {@code sealed} are the fields of identity and free text that are kept, by incident or person. */
    public static List<ToDo> of(Incident incident, List<Person> people, Map<String, Set<String>> sealed) {
        List<ToDo> toDos = new ArrayList<>(ofIncident(incident, sealed.getOrDefault(incident.id(), Set.of())));
        people.forEach(person -> toDos.addAll(ofPerson(person, sealed.getOrDefault(person.id(), Set.of()))));
        return List.copyOf(toDos);
    }

    private static List<ToDo> ofIncident(Incident incident, Set<String> sealed) {
        boolean placed = incident.lsoa() != null
                || incident.location() != null
                || incident.site() != null
                || sealed.contains(SealedField.SITE)
                || sealed.contains(SealedField.PLACE_ELSEWHERE);
        List<ToDo> toDos = new ArrayList<>();
        addUnless(incident.occurredAt() != null, toDos, TIME_NOT_KNOWN, null);
        addUnless(placed, toDos, EXACT_PLACE_NOT_KNOWN, null);
        return toDos;
    }

    private static List<ToDo> ofPerson(Person person, Set<String> sealed) {
        boolean found = person.setting() != null || person.site() != null || sealed.contains(SealedField.SITE);
        List<ToDo> toDos = new ArrayList<>();
        addUnless(sealed.contains(IdentityField.NAME.code()), toDos, NAME_NOT_KNOWN, person);
        addUnless(
                !person.isAPerson() || sealed.contains(IdentityField.DATE_OF_BIRTH.code()),
                toDos,
                DATE_OF_BIRTH_NOT_KNOWN,
                person);
        addUnless(sealed.stream().anyMatch(ToDoPolicy::isContact), toDos, CONTACT_NOT_KNOWN, person);
        addUnless(found, toDos, WHEREABOUTS_NOT_KNOWN, person);
        return toDos;
    }

    /** A person has several: the first under the field's own name, the others below it. */
    private static boolean isContact(String field) {
        return field.equals(IdentityField.CONTACT.code()) || field.startsWith(IdentityField.CONTACT.code() + "/");
    }

    private static void addUnless(boolean known, List<ToDo> toDos, ToDo.Code code, @Nullable Person about) {
        if (!known) {
            toDos.add(new ToDo(code, about == null ? null : about.id()));
        }
    }
}
