package uk.reachable.incident.casefile.people;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Adds referrals to an incident, in the order in which they were asked for. */
@Repository
public class Referrals {

    private final JdbcTemplate jdbc;

    Referrals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** After those that it has; whoever adds to an incident that exists holds it. */
    public void add(String incidentId, List<Referral> referrals) {
        int first = firstFree(incidentId);
        jdbc.batchUpdate(
                "INSERT INTO referral (incident_id, position, id, person_id, need, disclosed) VALUES (?, ?, ?, ?, ?, ?)",
                IntStream.range(0, referrals.size())
                        .mapToObj(i -> row(incidentId, first + i, referrals.get(i)))
                        .toList());
    }

    private int firstFree(String incidentId) {
        Integer free = jdbc.queryForObject(
                "SELECT COALESCE(max(position) + 1, 0) FROM referral WHERE incident_id = ?", Integer.class, incidentId);
        return free == null ? 0 : free;
    }

    private static Object[] row(String incidentId, int position, Referral referral) {
        String[] disclosed =
                referral.disclosed().stream().map(IdentityField::name).toArray(String[]::new);
        return new Object[] {
            incidentId,
            position,
            referral.id(),
            referral.personId(),
            referral.need().name(),
            disclosed
        };
    }
}
