package uk.reachable.system.prove.workload.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.contracts.reference.Site;
import uk.reachable.system.prove.workload.mix.Canary;
import uk.reachable.system.prove.workload.mix.Mix;

/** Draws incidents of a region, with a canary in every text. */
public final class IncidentDraw {

    private final RandomGenerator random;
    private final String region;

    public IncidentDraw(RandomGenerator random, String region) {
        this.random = random;
        this.region = region;
    }

    /** The body of a request, fields in a fixed order. */
    public Map<String, Object> incident(Canary canary) {
        String area = Mix.areas(region).draw(random);
        Setting setting = Mix.SETTINGS.draw(random);
        Map<String, Object> incident = new LinkedHashMap<>();
        incident.put("category", Mix.CATEGORIES.draw(random));
        incident.put("severity", Mix.SEVERITIES.draw(random));
        incident.put("localAuthority", area);
        incident.put("setting", setting);
        incident.put("site", site(area, setting, canary.of("site")));
        incident.put("placeElsewhere", canary.of("placeElsewhere"));
        incident.put("source", "POLICE");
        incident.put("externalReference", canary.of("externalReference"));
        incident.put("summary", canary.of("summary"));
        incident.put("people", people(canary));
        if (Mix.KNOWS_NEIGHBOURHOOD.draw(random)) {
            Optional.ofNullable(Mix.NEIGHBOURHOODS.get(area)).ifPresent(lsoa -> incident.put("lsoa", lsoa));
        }
        return incident;
    }

    private List<Map<String, Object>> people(Canary canary) {
        return IntStream.range(0, Mix.PEOPLE.draw(random))
                .mapToObj(number -> person(number, canary))
                .toList();
    }

    private Map<String, Object> person(int number, Canary canary) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("role", Mix.ROLES.draw(random));
        person.put("ageBand", Mix.AGE_BANDS.draw(random));
        person.put("needs", needs());
        person.put("identity", identity("people[" + number + "].", canary));
        person.put("disclose", List.of("name", "contact"));
        return person;
    }

    private Map<String, Object> identity(String path, Canary canary) {
        Map<String, Object> identity = new LinkedHashMap<>();
        identity.put("name", canary.of(path + "name"));
        identity.put("dateOfBirth", "1901-02-%02d".formatted(1 + random.nextInt(28)));
        identity.put("contact", canary.of(path + "contact"));
        return identity;
    }

    private List<Need> needs() {
        Set<Need> needs = new LinkedHashSet<>();
        int count = Mix.NEEDS.draw(random);
        for (int i = 0; i < count; i++) {
            needs.add(Mix.NEED.draw(random));
        }
        return new ArrayList<>(needs);
    }

    /** Of the area's own sites of that kind, or one that nobody knows: then it is free text. */
    private String site(String area, Setting setting, String unknown) {
        List<String> sites = Regions.ofArea(area).orElseThrow().sites().stream()
                .filter(site ->
                        site.setting() == setting && site.localAuthority().equals(area))
                .map(Site::name)
                .toList();
        int which = random.nextInt(4);
        return which < sites.size() ? sites.get(which) : unknown;
    }
}
