package uk.reachable.incident.logging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.reachable.incident.casefile.opened.CaseFile;
import uk.reachable.incident.people.contacts.PersonContact;
import uk.reachable.incident.rules.MeetingDecision;
import uk.reachable.incident.todo.ToDo;
import uk.reachable.incident.todo.ToDoPolicy;
import uk.reachable.incident.vault.Secret;

/**
 * A decided case file, not yet under a reference, what the rules say of a meeting, its people's contacts, and the texts
 * to seal with it.
 */
record OpenedCase(CaseFile file, MeetingDecision decision, List<PersonContact> contacts, List<Secret> secrets) {
    OpenedCase {
        contacts = List.copyOf(contacts);
        secrets = List.copyOf(secrets);
    }

    List<ToDo> toDos() {
        Map<String, Set<String>> sealed = secrets.stream()
                .collect(Collectors.groupingBy(
                        Secret::owner, Collectors.mapping(Secret::field, Collectors.toUnmodifiableSet())));
        return ToDoPolicy.of(file.incident(), file.people(), sealed);
    }
}
