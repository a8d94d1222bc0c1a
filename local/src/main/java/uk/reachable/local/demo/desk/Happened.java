package uk.reachable.local.demo.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.local.client.NewIncident;
import uk.reachable.local.client.NewIncident.Identity;
import uk.reachable.local.client.NewIncident.Person;
import uk.reachable.local.demo.stage.Cast;

/** The incidents of the desk's day; everybody is invented. */
final class Happened {

    private static final String AREA = Cast.BIRMINGHAM;
    private static final String NEIGHBOURHOOD = "E01008881";

    /** Where no other scene happens: nothing else is counted there. */
    private static final String ITS_OWN = "E01008882";

    private Happened() {}

    /** Nobody known is in it, and alone it is too slight for a meeting. */
    static NewIncident slight(Category category, String summary) {
        return incident(category, ITS_OWN, Setting.PUBLIC_PLACE, summary, List.of());
    }

    static NewIncident threat(String name) {
        return incident(
                Category.OTHER,
                NEIGHBOURHOOD,
                Setting.PUBLIC_PLACE,
                "A child was threatened outside the station.",
                List.of(person(name, PersonRole.AFFECTED, Need.PEER_MENTOR)));
    }

    static NewIncident attack(String name) {
        return incident(
                Category.KNIFE_INJURY,
                NEIGHBOURHOOD,
                Setting.EMERGENCY_DEPARTMENT,
                "Slight injuries; whoever did it may be near.",
                List.of(person(name, PersonRole.VICTIM, Need.REACHABLE_MOMENT)));
    }

    static NewIncident exploitation(String name) {
        return incident(
                Category.EXPLOITATION_CONCERN,
                NEIGHBOURHOOD,
                Setting.PUBLIC_PLACE,
                "Comes and goes with somebody who is much older.",
                List.of(person(name, PersonRole.AT_RISK, null)));
    }

    static NewIncident death(String name) {
        return incident(
                Category.OTHER,
                NEIGHBOURHOOD,
                Setting.PUBLIC_PLACE,
                "A pupil died; how is not known yet.",
                List.of(person(name, PersonRole.VICTIM, null)));
    }

    private static Person person(String name, PersonRole role, @Nullable Need need) {
        return new Person(
                role,
                AgeBand.UNDER_18,
                need == null ? List.of() : List.of(need),
                null,
                null,
                new Identity(name, "2010-03-01", "07700 900126"),
                List.of("name", "contact"));
    }

    private static NewIncident incident(
            Category category, String neighbourhood, Setting setting, String summary, List<Person> people) {
        return new NewIncident(
                category,
                Severity.LOW,
                null,
                AREA,
                neighbourhood,
                setting,
                setting == Setting.EMERGENCY_DEPARTMENT ? "Heartlands Hospital" : null,
                null,
                "POLICE",
                "DEMO-" + UUID.randomUUID().toString().substring(0, 8),
                summary,
                people);
    }
}
