package uk.reachable.incident.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.people.SealedField;
import uk.reachable.incident.vault.Secret;

/**
 * What people wrote about an incident in their own words; {@code site} only when the region's list does not have it.
 */
public record Notes(
        @Nullable String summary,
        @Nullable String externalReference,
        @Nullable String placeElsewhere,
        @Nullable String site) {

    public List<Secret> secrets(String incidentId) {
        List<Secret> secrets = new ArrayList<>();
        add(secrets, incidentId, SealedField.SUMMARY, summary);
        add(secrets, incidentId, SealedField.EXTERNAL_REFERENCE, externalReference);
        add(secrets, incidentId, SealedField.PLACE_ELSEWHERE, placeElsewhere);
        add(secrets, incidentId, SealedField.SITE, site);
        return secrets;
    }

    /** What the vault holds about an incident. */
    static Notes of(Map<String, String> opened) {
        return new Notes(
                opened.get(SealedField.SUMMARY),
                opened.get(SealedField.EXTERNAL_REFERENCE),
                opened.get(SealedField.PLACE_ELSEWHERE),
                opened.get(SealedField.SITE));
    }

    private static void add(List<Secret> secrets, String incidentId, String field, @Nullable String text) {
        if (text != null) {
            secrets.add(new Secret(incidentId, field, text));
        }
    }

    /** Never says what was written. */
    @Override
    public String toString() {
        return "Notes[not shown]";
    }
}
