package uk.reachable.intervention.returns.spend;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.reachable.intervention.returns.calendar.Period;
import uk.reachable.platform.security.Actor;

/** All amounts that were entered, never changed: what was wrong is corrected by another amount. */
@Component
public class Spends {
    private final JdbcClient jdbc;
    private final Clock clock;

    Spends(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of the caller's region; answers the id under which it is kept. */
    public String add(Actor actor, Spend spend) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                        INSERT INTO grant_spend (id, region, spent_on, amount, fund, cost, purpose, evidence,
                            local_authority, entered_by, entered_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, actor.region(), spend.spentOn(), spend.amount())
                .params(spend.fund().name(), spend.cost().name())
                .params(spend.purpose().name(), spend.evidence().name())
                .param(spend.localAuthority())
                .params(actor.subject(), Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    public List<Spend> of(String region, Period period) {
        return jdbc.sql("SELECT * FROM grant_spend WHERE region = :region AND spent_on BETWEEN :from AND :to")
                .param("region", region)
                .param("from", period.from())
                .param("to", period.to())
                .query(Spends::read)
                .list();
    }

    private static Spend read(ResultSet row, int index) throws SQLException {
        return new Spend(
                row.getObject("spent_on", LocalDate.class),
                row.getBigDecimal("amount"),
                Fund.valueOf(row.getString("fund")),
                Cost.valueOf(row.getString("cost")),
                SpendPurpose.valueOf(row.getString("purpose")),
                SpendEvidence.valueOf(row.getString("evidence")),
                row.getString("local_authority"));
    }
}
