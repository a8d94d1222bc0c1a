package uk.reachable.intervention.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.intervention.placement.PlaceState.Filled;
import uk.reachable.intervention.placement.PlaceState.Held;
import uk.reachable.intervention.placement.PlaceState.Released;
import uk.reachable.intervention.placement.PlaceState.Requested;
import uk.reachable.intervention.placement.PlaceState.TurnedAway;
import uk.reachable.intervention.placement.PlaceState.Waiting;
import uk.reachable.intervention.placement.PlaceState.Withdrawn;

/** How a placement is written as a row and read back. */
final class PlacementRow {
    private static final JsonMapper JSON = JsonMapper.shared();

    private PlacementRow() {}

    static String request(Placement placement) {
        return JSON.writeValueAsString(placement.request());
    }

    static String state(Placement placement) {
        return switch (placement.state()) {
            case Requested _ -> throw new IllegalStateException("a request is stored only with its answer");
            case Waiting _ -> "WAITING";
            case TurnedAway _ -> "TURNED_AWAY";
            case Withdrawn _ -> "WITHDRAWN";
            case Held _ -> "HELD";
            case Filled _ -> "FILLED";
            case Released _ -> "RELEASED";
        };
    }

    static @Nullable Timestamp respondBy(Placement placement) {
        return placement.state() instanceof Held(Place _, Instant respondBy) && respondBy != null
                ? Timestamp.from(respondBy)
                : null;
    }

    static Placement read(ResultSet row, int index) throws SQLException {
        return new Placement(readRequest(row), readState(row));
    }

    static PlaceRequest readRequest(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("request"), PlaceRequest.class);
    }

    private static PlaceState readState(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return switch (state) {
            case "WAITING" -> new Waiting();
            case "TURNED_AWAY" -> new TurnedAway();
            case "WITHDRAWN" -> new Withdrawn();
            case "HELD" -> new Held(place(row), instant(row));
            case "FILLED" -> new Filled(place(row));
            case "RELEASED" -> new Released(place(row));
            default -> throw new IllegalStateException("unknown state " + state);
        };
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getString("programme"),
                row.getString("programme_name"),
                row.getString("provider"),
                row.getString("provider_name"));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        Timestamp respondBy = row.getTimestamp("respond_by");
        return respondBy == null ? null : respondBy.toInstant();
    }
}
