package uk.reachable.incident.people.family;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.incident.exclusion.Exclusions;
import uk.reachable.incident.people.family.RelationView.SpokenToView;
import uk.reachable.platform.security.Actor;

/** Reads a person's relations from both sides, without those whom the reader must not know of. */
@Component
public class Family {

    private final PersonRelations relations;
    private final Exclusions exclusions;

    Family(PersonRelations relations, Exclusions exclusions) {
        this.relations = relations;
        this.exclusions = exclusions;
    }

    /** @param opened what the vault holds about the person */
    public List<RelationView> of(String personId, Map<String, String> opened, Actor reader) {
        List<PersonRelation> all = relations.of(personId);
        Set<String> others = all.stream()
                .flatMap(relation -> Stream.ofNullable(other(relation, personId)))
                .collect(Collectors.toUnmodifiableSet());
        Set<String> hidden = exclusions.hiddenOf(others, reader);
        return all.stream()
                .filter(relation -> !hidden.contains(Objects.requireNonNullElse(other(relation, personId), "")))
                .map(relation -> view(relation, personId, opened))
                .toList();
    }

    private static @Nullable String other(PersonRelation relation, String personId) {
        return relation.personId().equals(personId) ? relation.otherId() : relation.personId();
    }

    private RelationView view(PersonRelation relation, String personId, Map<String, String> opened) {
        boolean own = relation.personId().equals(personId);
        // Who spoke is sealed with the key of the one it was recorded with, and shown there.
        List<SpokenToView> spoken = !own
                ? List.of()
                : relations.spokenTo(relation.id()).stream()
                        .map(one -> new SpokenToView(opened.get(one.by()), one.at()))
                        .toList();
        return new RelationView(
                relation.id(),
                own ? relation.kind() : relation.kind().inverse(),
                other(relation, personId),
                opened.get(relation.name()),
                spoken);
    }
}
