package uk.reachable.intervention.returns.reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.intervention.returns.calendar.Period;
import uk.reachable.intervention.returns.calendar.Quarter;

/** Counts whom programmes reached; whoever turns 25 within a period counts by the age at its earliest contact. */
@Component
class ReachCounts {

    /** What one programme reached in one quarter. */
    record Reached(Quarter quarter, String programme, Counts counts) {}

    private static final String PEOPLE_OF_THE_PERIOD = """
            SELECT programme, age_band, count(*) AS number, :from::date AS quarter
            FROM (SELECT DISTINCT ON (programme, person_id) programme, age_band FROM first_contact
                WHERE programme IN (:programmes) AND on_day BETWEEN :from AND :to
                ORDER BY programme, person_id, contacted_at, placement_id) AS counted
            GROUP BY programme, age_band""";

    private static final String PEOPLE_BY_QUARTER = """
            SELECT programme, age_band, count(*) AS number, quarter
            FROM (SELECT DISTINCT ON (quarter, programme, person_id) quarter, programme, age_band
                FROM (SELECT date_trunc('quarter', on_day)::date AS quarter, first_contact.* FROM first_contact
                    WHERE programme IN (:programmes) AND on_day BETWEEN :from AND :to) AS contact
                ORDER BY quarter, programme, person_id, contacted_at, placement_id) AS counted
            GROUP BY quarter, programme, age_band""";

    private static final String PROFESSIONALS = """
            SELECT programme, date_trunc('quarter', held_on)::date AS quarter, sum(people) AS number
            FROM professional_session WHERE programme IN (:programmes) AND held_on BETWEEN :from AND :to
            GROUP BY programme, quarter""";

    private static final String DIFFERENT_PEOPLE = """
            SELECT count(DISTINCT person_id) FROM first_contact
            WHERE programme IN (:programmes) AND on_day BETWEEN :from AND :to""";

    private final JdbcClient jdbc;

    ReachCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every person once for each programme and period, under whatever quarter. */
    List<Reached> ofPeriod(Collection<String> programmes, Period period) {
        return read(PEOPLE_OF_THE_PERIOD, programmes, period);
    }

    /** Every person once for each programme and quarter. */
    List<Reached> byQuarter(Collection<String> programmes, Period quarters) {
        return read(PEOPLE_BY_QUARTER, programmes, quarters);
    }

    int differentPeople(Collection<String> programmes, Period period) {
        return query(DIFFERENT_PEOPLE, programmes, period).query(Integer.class).single();
    }

    private List<Reached> read(String people, Collection<String> programmes, Period period) {
        List<Reached> all = new ArrayList<>(query(people, programmes, period)
                .query((row, _) -> new Reached(
                        new Quarter(row.getObject("quarter", LocalDate.class)),
                        row.getString("programme"),
                        Counts.of(Band.of(AgeBand.valueOf(row.getString("age_band"))), row.getInt("number"))))
                .list());
        all.addAll(query(PROFESSIONALS, programmes, period)
                .query((row, _) -> new Reached(
                        new Quarter(row.getObject("quarter", LocalDate.class)),
                        row.getString("programme"),
                        Counts.of(Band.PROFESSIONALS, row.getInt("number"))))
                .list());
        return all;
    }

    private JdbcClient.StatementSpec query(String sql, Collection<String> programmes, Period period) {
        return jdbc.sql(sql)
                .param("programmes", programmes)
                .param("from", period.from())
                .param("to", period.to());
    }
}
