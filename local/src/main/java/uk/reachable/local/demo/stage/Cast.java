package uk.reachable.local.demo.stage;

import java.util.List;
import java.util.Map;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.local.client.NewIncident;
import uk.reachable.local.client.NewIncident.Identity;
import uk.reachable.local.client.NewIncident.Person;

/** Who is in the story; everybody is invented. */
public final class Cast {

    public static final String DUTY_OFFICER = "duty.officer";
    public static final String MANAGER = "programme.manager";
    public static final String TEAM_MANAGER = "manager.stgiles";
    public static final String LEAD_OFFICER = "lead.officer";
    public static final String FORUM = "tasking.birmingham";
    public static final String BIRMINGHAM = "E08000025";
    public static final String COVENTRY = "E08000026";

    public static final List<String> NAMES = List.of("Kai Example", "Robin Example", "Sasha Example");

    public static final String FAR_FROM_HOME = "Noor Example";

    private static final Map<String, String> CASEWORKER_OF = Map.of(
            "redthread", "caseworker.redthread",
            "st-giles", "caseworker.stgiles",
            "ae-navigators", "caseworker.westyorkshire");

    private Cast() {}

    public static NewIncident stabbing(String externalReference) {
        return new NewIncident(
                Category.KNIFE_INJURY,
                Severity.CRITICAL,
                null,
                BIRMINGHAM,
                "E01008881",
                Setting.EMERGENCY_DEPARTMENT,
                "Heartlands Hospital",
                null,
                "POLICE",
                externalReference,
                "Three young people brought in after a stabbing; the others who were there are not known yet.",
                NAMES.stream().map(Cast::victim).toList());
    }

    /** One young person in A&E, who can be reached for a short time. */
    public static NewIncident reachable(String externalReference, String name) {
        return new NewIncident(
                Category.KNIFE_INJURY,
                Severity.SERIOUS,
                null,
                BIRMINGHAM,
                "E01008881",
                Setting.EMERGENCY_DEPARTMENT,
                "Heartlands Hospital",
                null,
                "POLICE",
                externalReference,
                "Brought in after an attack.",
                List.of(victim(name)));
    }

    /** A child of Birmingham in custody far away, where no region of ours is. */
    public static NewIncident arrestedFarFromHome(String externalReference) {
        var person = new Person(
                PersonRole.AT_RISK,
                AgeBand.UNDER_18,
                List.of(Need.RESCUE_AND_RESPONSE),
                null,
                null,
                new Identity(FAR_FROM_HOME, "2010-09-01", "07700 900125"),
                List.of("name", "contact"));
        return new NewIncident(
                Category.COUNTY_LINES_ARREST,
                Severity.SERIOUS,
                null,
                BIRMINGHAM,
                null,
                Setting.CUSTODY,
                null,
                "Custody suite in Essex",
                "POLICE",
                externalReference,
                "Arrested by Essex Police; wants to come home.",
                List.of(person));
    }

    /** One young adult who wants out, in the area of one small programme. */
    public static NewIncident robbery(String externalReference, String name) {
        var suspect = new Person(
                PersonRole.SUSPECT,
                AgeBand.AGE_18_TO_24,
                List.of(Need.DESIST_AND_TRANSFORM),
                null,
                null,
                new Identity(name, "2005-06-01", "07700 900124"),
                List.of("name", "contact"));
        return new NewIncident(
                Category.ROBBERY,
                Severity.LOW,
                null,
                COVENTRY,
                null,
                Setting.PUBLIC_PLACE,
                null,
                null,
                "POLICE",
                externalReference,
                "Wants out of the group that did it.",
                List.of(suspect));
    }

    private static Person victim(String name) {
        return new Person(
                PersonRole.VICTIM,
                AgeBand.UNDER_18,
                List.of(Need.REACHABLE_MOMENT),
                null,
                null,
                new Identity(name, "2010-03-01", "07700 900123"),
                List.of("name", "contact"));
    }

    public static boolean isKnown(String provider) {
        return CASEWORKER_OF.containsKey(provider);
    }

    public static String caseworkerOf(String provider) {
        return CASEWORKER_OF.getOrDefault(provider, provider);
    }

    public static String otherThan(String provider) {
        return provider.equals("redthread") ? "st-giles" : "redthread";
    }
}
