package uk.reachable.referral.programme;

import java.util.HashMap;
import java.util.Map;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

/** What people call a programme or an organisation; an id that has no name yet stands for itself. */
public record Names(Map<String, String> programmes, Map<String, String> organisations) {

    public Names {
        programmes = Map.copyOf(programmes);
        organisations = Map.copyOf(organisations);
    }

    static Names of(Map<String, String> programmes, Map<String, String> providers) {
        Map<String, String> organisations = new HashMap<>(providers);
        for (Region region : Regions.all()) {
            organisations.put(region.organisation(), region.unitName());
        }
        return new Names(programmes, organisations);
    }

    public String ofProgramme(String programme) {
        return programmes.getOrDefault(programme, programme);
    }

    public String ofOrganisation(String organisation) {
        return organisations.getOrDefault(organisation, organisation);
    }
}
