package uk.reachable.system.prove.evidence.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.system.prove.evidence.Deeds;
import uk.reachable.system.prove.evidence.Deeds.Entry;
import uk.reachable.system.prove.evidence.Deeds.KeptAnswer;

/** Reads what the services that take commands remember of them. */
final class DeedTables {

    private DeedTables() {}

    static Deeds read(List<Snapshot> databases) {
        List<KeptAnswer> answers = new ArrayList<>();
        List<Entry> audit = new ArrayList<>();
        for (Snapshot database : databases) {
            answers.addAll(database.rows("SELECT * FROM idempotency_answer WHERE method = 'POST'", DeedTables::answer));
            audit.addAll(database.rows(
                    "SELECT subject, action, subject_id FROM audit_entry",
                    row -> new Entry(row.getString(1), row.getString(2), row.getString(3))));
        }
        return new Deeds(answers, audit);
    }

    private static KeptAnswer answer(ResultSet row) throws SQLException {
        byte[] body = row.getBytes("body");
        return new KeptAnswer(
                row.getString("subject"),
                row.getString("path"),
                row.getString("idempotency_key"),
                row.getInt("status"),
                body.length == 0
                        ? JsonMapper.shared().missingNode()
                        : JsonMapper.shared().readTree(body));
    }
}
