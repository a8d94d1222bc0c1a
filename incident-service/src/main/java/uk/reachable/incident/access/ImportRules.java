package uk.reachable.incident.access;

import uk.reachable.platform.security.rules.AccessTable;

import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.rules.Callers.ANYBODY;
import static uk.reachable.platform.security.rules.Callers.with;

/** Who imports files, and sees what they say. */
public final class ImportRules {

    public static final String UPLOAD = "POST /api/imports";
    public static final String LIST = "GET /api/imports";
    public static final String READ = "GET /api/imports/{importId}";
    public static final String BASELINE = "GET /api/baseline";

    private ImportRules() {}

    static AccessTable.Builder<Relation> rows(AccessTable.Builder<Relation> table) {
        return table.at(UPLOAD, "Import a file of police or emergency departments")
                .row(OF_THE_REGION, with(DUTY_OFFICER), ANYBODY, "for their own region")
                .at(LIST, "See the newest imports")
                .row(OF_THE_REGION, IncidentRules.DESK, ANYBODY, "their own region's")
                .at(READ, "See what became of an import")
                .row(OF_THE_REGION, IncidentRules.DESK, ANYBODY)
                .at(BASELINE, "See where a month stands out")
                .row(OF_THE_REGION, IncidentRules.DESK, ANYBODY, "counts of their own region");
    }
}
