package uk.reachable.local.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.contracts.reference.Site;
import uk.reachable.local.client.NewIncident;
import uk.reachable.local.client.NewIncident.Person;

/** Draws incidents: the places are real, what happened there and to whom is invented. The same seed draws the same. */
final class Draw {

    private final RandomGenerator random;
    private final Places places;
    private final Instant monthStarts;
    private final long secondsInMonth;
    private final String run;

    /** {@code run} tells this replay from others in the incidents' external references. */
    Draw(RandomGenerator random, Places places, YearMonth month, String run) {
        this.random = random;
        this.places = places;
        this.monthStarts = month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        this.secondsInMonth = Duration.ofDays(month.lengthOfMonth()).toSeconds();
        this.run = run;
    }

    NewIncident incident(int number) {
        Place place = places.draw(random);
        Category category = oneOf(Mix.CATEGORIES);
        Setting setting = oneOf(Mix.settings(category));
        return new NewIncident(
                category,
                severity(category),
                monthStarts.plusSeconds(random.nextLong(secondsInMonth)),
                place.localAuthority(),
                place.lsoa(),
                setting,
                site(place.localAuthority(), setting),
                null,
                "POLICE",
                "REPLAY-" + run + "-" + number,
                null,
                people(category, setting));
    }

    private List<Person> people(Category category, Setting setting) {
        List<Person> people = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            people.add(person(i == 0 ? PersonRole.VICTIM : oneOf(Mix.ROLES), category, setting));
        }
        return people;
    }

    private Person person(PersonRole role, Category category, Setting setting) {
        List<Need> needs = Mix.asksForHelp(role) ? List.of(oneOf(Mix.needs(category, setting))) : List.of();
        return new Person(role, oneOf(Mix.AGE_BANDS), needs, null, null, null, null);
    }

    private Severity severity(Category category) {
        return category == Category.HOMICIDE ? Severity.FATAL : oneOf(Mix.SEVERITIES);
    }

    /** One of the area's own sites of that kind; most settings and some areas have none. */
    private @Nullable String site(String localAuthority, Setting setting) {
        List<String> sites = Regions.ofArea(localAuthority).orElseThrow().sites().stream()
                .filter(site ->
                        site.setting() == setting && site.localAuthority().equals(localAuthority))
                .map(Site::name)
                .toList();
        return sites.isEmpty() ? null : sites.get(random.nextInt(sites.size()));
    }

    private <T> T oneOf(Map<T, Integer> weights) {
        int left = random.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<T, Integer> weight : weights.entrySet()) {
            left -= weight.getValue();
            if (left < 0) {
                return weight.getKey();
            }
        }
        throw new IllegalArgumentException("no weights");
    }

    private <T> T oneOf(List<T> alike) {
        return alike.get(random.nextInt(alike.size()));
    }
}
