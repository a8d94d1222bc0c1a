package uk.reachable.incident.people;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.Need;
import uk.reachable.incident.casefile.IdentityField;
import uk.reachable.incident.reference.ReviewedData;

/**
 * What of an identity a provider sees once it has accepted: what the duty officer chose, else the reviewed default of
 * the need ({@code disclosure.json}).
 */
@Component
public class DisclosurePolicy {

    private final Map<Need, Set<IdentityField>> defaults =
            ReviewedData.read("disclosure.json", Defaults.class).byNeed();

    /** An empty choice discloses nothing; no choice is the default. */
    public Set<IdentityField> disclosed(Need need, @Nullable Set<IdentityField> chosen) {
        return chosen != null ? chosen : defaults.getOrDefault(need, Set.of());
    }

    private record Defaults(int version, String basis, Map<Need, Set<IdentityField>> byNeed) {}
}
