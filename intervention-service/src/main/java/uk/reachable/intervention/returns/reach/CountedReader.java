package uk.reachable.intervention.returns.reach;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.returns.calendar.Period;
import uk.reachable.intervention.returns.professionals.ProfessionalKind;
import uk.reachable.intervention.returns.reach.CountedView.CountedCase;
import uk.reachable.intervention.returns.reach.CountedView.CountedSession;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;

/** Opens a figure of the reach return; who opened it is recorded before it is answered. */
@Component
class CountedReader {
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    CountedReader(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional
    public CountedView open(Actor actor, Programme programme, Period period, Band band) {
        audit.record(actor, "OPEN_FIGURE", "programme", programme.id());
        List<CountedCase> cases = band == Band.PROFESSIONALS ? List.of() : cases(programme, period, band);
        List<CountedSession> sessions = band == Band.PROFESSIONALS ? sessions(programme, period) : List.of();
        int figure = cases.size()
                + sessions.stream().mapToInt(CountedSession::people).sum();
        return new CountedView(
                programme.id(), programme.name(), period.from(), period.to(), band, figure, cases, sessions);
    }

    /** Each person by the case of their earliest contact with the programme in the period. */
    private List<CountedCase> cases(Programme programme, Period period, Band band) {
        List<String> ages = Stream.of(AgeBand.values())
                .filter(age -> Band.of(age) == band)
                .map(AgeBand::name)
                .toList();
        return of(programme, period, """
                        SELECT referral_id, on_day, CASE WHEN region = :region THEN incident_reference END AS reference
                        FROM (SELECT DISTINCT ON (person_id) * FROM first_contact
                            WHERE programme = :programme AND on_day BETWEEN :from AND :to
                            ORDER BY person_id, contacted_at, placement_id) AS counted
                        WHERE age_band IN (:ages) ORDER BY on_day, referral_id""")
                .param("region", programme.region())
                .param("ages", ages)
                .query((row, _) -> new CountedCase(
                        row.getString("referral_id"),
                        row.getString("reference"),
                        row.getObject("on_day", LocalDate.class)))
                .list();
    }

    private List<CountedSession> sessions(Programme programme, Period period) {
        return of(programme, period, """
                        SELECT id, held_on, what, people FROM professional_session
                        WHERE programme = :programme AND held_on BETWEEN :from AND :to ORDER BY held_on, id""")
                .query((row, _) -> new CountedSession(
                        row.getString("id"),
                        row.getObject("held_on", LocalDate.class),
                        ProfessionalKind.valueOf(row.getString("what")),
                        row.getInt("people")))
                .list();
    }

    private StatementSpec of(Programme programme, Period period, String sql) {
        return jdbc.sql(sql)
                .param("programme", programme.id())
                .param("from", period.from())
                .param("to", period.to());
    }
}
