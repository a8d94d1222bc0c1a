package uk.reachable.system.prove.evidence.reading;

import uk.reachable.system.prove.evidence.Journeys;
import uk.reachable.system.prove.evidence.Journeys.Confirmation;
import uk.reachable.system.prove.evidence.Journeys.Journey;
import uk.reachable.system.prove.evidence.Journeys.Leg;

/** Reads the tables of referral-service about ways home. */
final class JourneyTables {

    private JourneyTables() {}

    static Journeys read(Snapshot database) {
        return new Journeys(
                database.rows(
                        "SELECT id, referral_id, status FROM journey",
                        row -> new Journey(row.getString(1), row.getString(2), row.getString(3))),
                database.rows(
                        "SELECT id, journey_id, kind, status, due_by FROM leg",
                        row -> new Leg(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                Snapshot.time(row, "due_by"))),
                database.rows(
                        "SELECT leg_id, side FROM leg_confirmation",
                        row -> new Confirmation(row.getString(1), row.getString(2))));
    }
}
