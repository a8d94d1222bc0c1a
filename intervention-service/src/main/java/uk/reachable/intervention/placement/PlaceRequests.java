package uk.reachable.intervention.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.placement.InLine.Turn;

/** What was asked for, as it was stored with its answer; read without locks. */
@Component
public class PlaceRequests {
    static final int PAGE = 50;

    private static final String WAITING =
            "SELECT priority, requested_at, offer_id, request FROM placement WHERE state = 'WAITING' ";
    private static final String IN_ORDER = " ORDER BY priority, requested_at, offer_id ";

    private final JdbcClient jdbc;

    PlaceRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was last asked to find an offer for a referral; a handover asks for one programme, and rules nobody out. */
    public Optional<PlaceRequest> newestOf(String referralId) {
        return jdbc.sql("""
                        SELECT request FROM placement
                        WHERE referral_id = :referral AND request ->> 'purpose' = 'OFFER'
                        ORDER BY requested_at DESC, offer_id DESC LIMIT 1""")
                .param("referral", referralId)
                .query((row, _) -> PlacementRow.readRequest(row))
                .optional();
    }

    /**
     * Whom a programme of this need turned away while the money of the nearest one ended too soon, or nobody could be
     * told who they are for want of an agreement, and who has not asked since; oldest first.
     */
    List<PlaceRequest> turnedAwayByAWindDown(Programme programme) {
        return jdbc.sql("""
                        SELECT request FROM placement p
                        WHERE state = 'TURNED_AWAY' AND need = :need
                          AND EXISTS (SELECT FROM unmet_need u WHERE u.offer_id = p.offer_id
                              AND u.outcome = 'TURNED_AWAY'
                              AND u.reason IN ('WINDING_DOWN', 'NOT_FUNDED', 'NO_SHARING_AGREEMENT'))
                          AND NOT EXISTS (SELECT FROM placement later WHERE later.referral_id = p.referral_id
                              AND (later.requested_at, later.changed_at) > (p.requested_at, p.changed_at))
                        ORDER BY requested_at, offer_id""")
                .param("need", programme.need().name())
                .query((row, _) -> PlacementRow.readRequest(row))
                .list();
    }

    /** Everybody who waits for anything, in the order in which freed places are given away. */
    public List<InLine> inLine() {
        return jdbc.sql(WAITING + IN_ORDER).query(PlaceRequests::read).list();
    }

    /**
     * The next few after a turn who may fit a programme by need and area; the rest is for matching to say.
     *
     * <p>Rows from before areas were stored are among them.
     */
    List<InLine> nextInLine(Programme programme, Turn after) {
        return jdbc.sql(WAITING + """
                         AND need = :need AND (areas IS NULL OR areas && :areas::text[])
                         AND (priority, requested_at, offer_id) > (:priority, :since, :offer)""" + IN_ORDER + "LIMIT " + PAGE)
                .param("need", programme.need().name())
                .param("areas", programme.localAuthorities().toArray(String[]::new))
                .param("priority", after.priority())
                .param("since", Timestamp.from(after.since()))
                .param("offer", after.offerId())
                .query(PlaceRequests::read)
                .list();
    }

    private static InLine read(ResultSet row, int index) throws SQLException {
        var turn = new Turn(
                row.getInt("priority"), row.getTimestamp("requested_at").toInstant(), row.getString("offer_id"));
        return new InLine(PlacementRow.readRequest(row), turn);
    }
}
