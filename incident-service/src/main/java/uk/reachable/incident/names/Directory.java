package uk.reachable.incident.names;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.partners.RegionalPartners;

/** Looks names up: of programmes and providers as their catalogue says, of the units and partners as reviewed. */
@Repository
public class Directory {

    private final JdbcClient jdbc;
    private final RegionalPartners partners;

    Directory(JdbcClient jdbc, RegionalPartners partners) {
        this.jdbc = jdbc;
        this.partners = partners;
    }

    /** All names as they are now; the catalogue is small. */
    public Names names() {
        Map<String, String> programmes = new HashMap<>();
        Map<String, String> organisations = new HashMap<>();
        jdbc.sql("SELECT programme, name, provider, provider_name FROM programme_name ORDER BY version")
                .query(row -> {
                    programmes.put(row.getString("programme"), row.getString("name"));
                    organisations.put(row.getString("provider"), row.getString("provider_name"));
                });
        for (Region region : Regions.all()) {
            organisations.put(region.organisation(), region.unitName());
            partners.of(region)
                    .partners()
                    .forEach(partner -> organisations.put(partner.organisation(), partner.name()));
        }
        return new Names(Map.copyOf(programmes), Map.copyOf(organisations));
    }
}
