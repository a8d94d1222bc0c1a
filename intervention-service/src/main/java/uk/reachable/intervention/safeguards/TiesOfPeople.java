package uk.reachable.intervention.safeguards;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.reachable.intervention.safeguards.Ties.Gathering;

/** Reads how workers stand to people: from the places they had, and from what the duty desk recorded. */
@Component
public class TiesOfPeople {
    private record Tie(String person, String tie, String provider, String worker) {}

    private final JdbcClient jdbc;

    TiesOfPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one statement, however many they are: a line is long. */
    public Ties.OfPeople of(Collection<Whose> people) {
        String[] ids = people.stream()
                .map(Whose::person)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        Map<String, Map<String, Gathering>> gathered = new HashMap<>();
        if (ids.length > 0) {
            jdbc.sql("""
                            SELECT person_id AS person, 'SUPPORTED' AS tie, provider, worker FROM placement
                            WHERE person_id = ANY (:people::text[]) AND worker IS NOT NULL
                            UNION SELECT person, 'UNSAFE', provider, worker FROM safeguard
                            WHERE kind = 'UNSAFE_WORKER' AND person = ANY (:people::text[]) AND ended_at IS NULL
                            UNION SELECT side.person, 'OPPOSING', held.provider, held.worker
                            FROM safeguard AS side JOIN placement AS held ON held.person_id = side.other_person
                            WHERE side.person = ANY (:people::text[]) AND side.ended_at IS NULL
                                AND held.state = 'FILLED' AND held.worker IS NOT NULL""").param("people", ids).query(Tie.class).list().forEach(tie -> gathered.computeIfAbsent(
                            tie.person, _ -> new HashMap<>())
                    .computeIfAbsent(tie.provider, _ -> new Gathering())
                    .add(tie.tie, tie.worker));
        }
        return new Ties.OfPeople(byPerson(gathered));
    }

    private static Map<String, Map<String, Ties>> byPerson(Map<String, Map<String, Gathering>> gathered) {
        Map<String, Map<String, Ties>> ties = new HashMap<>();
        gathered.forEach((person, byProvider) -> ties.put(person, Gathering.ties(byProvider)));
        return ties;
    }
}
