package uk.reachable.referral.journey.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.ConfirmationChannel;
import uk.reachable.contracts.codes.LegSide;
import uk.reachable.referral.journey.CallerRole;
import uk.reachable.referral.journey.Confirmation;
import uk.reachable.referral.journey.Confirmation.By;
import uk.reachable.referral.journey.Confirmation.Caller;
import uk.reachable.referral.journey.Confirmation.LinkHolder;
import uk.reachable.referral.journey.Confirmation.Worker;
import uk.reachable.referral.storage.Columns;

/** What each side of each leg said, once. */
@Repository
class JdbcConfirmations {

    private final JdbcClient jdbc;

    JdbcConfirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Said(String legId, Confirmation confirmation) {}

    /** By the id of the leg, in their order. */
    Map<String, List<Confirmation>> of(String journeyId) {
        Map<String, List<Confirmation>> byLeg = new HashMap<>();
        jdbc.sql("""
                SELECT c.* FROM leg_confirmation c JOIN leg ON leg.id = c.leg_id
                WHERE leg.journey_id = ? ORDER BY c.position
                """).param(journeyId).query(JdbcConfirmations::read).list().forEach(said -> byLeg.computeIfAbsent(
                        said.legId(), _ -> new ArrayList<>())
                .add(said.confirmation()));
        return byLeg;
    }

    /** One that is kept already stays as it is. */
    void keep(String legId, Confirmation said) {
        jdbc.sql("""
                INSERT INTO leg_confirmation (leg_id, side, channel, organisation, caller_role, at)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (leg_id, side) DO NOTHING
                """)
                .params(legId, said.side().name(), said.by().channel().name())
                .param(organisation(said.by()))
                .param(said.by() instanceof Caller caller ? caller.role().name() : null)
                .param(Columns.timestamp(said.at()))
                .update();
    }

    private static @Nullable String organisation(By by) {
        return switch (by) {
            case Worker worker -> worker.organisation();
            case Caller caller -> caller.writtenDownBy();
            case LinkHolder _ -> null;
        };
    }

    private static Said read(ResultSet row, int number) throws SQLException {
        return new Said(
                row.getString("leg_id"),
                new Confirmation(LegSide.valueOf(row.getString("side")), by(row), Columns.instant(row, "at")));
    }

    private static By by(ResultSet row) throws SQLException {
        return switch (ConfirmationChannel.valueOf(row.getString("channel"))) {
            case SIGNED_IN -> new Worker(row.getString("organisation"));
            case ONE_TIME_LINK -> new LinkHolder();
            case PHONE -> new Caller(CallerRole.valueOf(row.getString("caller_role")), row.getString("organisation"));
        };
    }
}
