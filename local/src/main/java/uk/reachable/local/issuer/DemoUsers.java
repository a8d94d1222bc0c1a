package uk.reachable.local.issuer;

import java.util.List;
import java.util.Optional;
import uk.reachable.contracts.reference.Area;
import uk.reachable.contracts.reference.Regions;

/** The demo users: who they are, for which organisation of which region, and what they may do. */
public final class DemoUsers {

    private static final String WEST_MIDLANDS = "west-midlands";
    private static final String WEST_YORKSHIRE = "west-yorkshire";
    private static final String BIRMINGHAM = "E08000025";
    private static final List<String> NO_AREAS = List.of();

    private static final List<DemoUser> ALL = List.of(
            new DemoUser("duty.officer", WEST_MIDLANDS, "west-midlands-vru", "DUTY_OFFICER", areas(WEST_MIDLANDS)),
            new DemoUser(
                    "programme.manager", WEST_MIDLANDS, "west-midlands-vru", "PROGRAMME_MANAGER", areas(WEST_MIDLANDS)),
            new DemoUser("caseworker.redthread", WEST_MIDLANDS, "redthread", "CASEWORKER", NO_AREAS),
            new DemoUser("caseworker.stgiles", WEST_MIDLANDS, "st-giles", "CASEWORKER", NO_AREAS),
            new DemoUser("manager.stgiles", WEST_MIDLANDS, "st-giles", "PROVIDER_MANAGER", NO_AREAS),
            new DemoUser("tasking.birmingham", WEST_MIDLANDS, "west-midlands-police", "TASKING", List.of(BIRMINGHAM)),
            new DemoUser("lead.officer", WEST_MIDLANDS, "west-midlands-police", "LEAD_OFFICER", areas(WEST_MIDLANDS)),
            new DemoUser("navigator.birmingham", WEST_MIDLANDS, "west-midlands-vru", "NAVIGATOR", List.of(BIRMINGHAM)),
            new DemoUser("auditor", WEST_MIDLANDS, "west-midlands-vru", "AUDITOR", NO_AREAS),
            new DemoUser("privacy.officer", WEST_MIDLANDS, "west-midlands-vru", "PRIVACY_OFFICER", NO_AREAS),
            new DemoUser("operator", WEST_MIDLANDS, "west-midlands-vru", "OPERATOR", NO_AREAS),
            new DemoUser(
                    "duty.westyorkshire", WEST_YORKSHIRE, "west-yorkshire-vrp", "DUTY_OFFICER", areas(WEST_YORKSHIRE)),
            new DemoUser("caseworker.westyorkshire", WEST_YORKSHIRE, "ae-navigators", "CASEWORKER", NO_AREAS));

    private DemoUsers() {}

    public static List<DemoUser> all() {
        return ALL;
    }

    public static Optional<DemoUser> named(String name) {
        return ALL.stream().filter(user -> user.name().equals(name)).findFirst();
    }

    private static List<String> areas(String region) {
        return Regions.byId(region).orElseThrow().areas().stream()
                .map(Area::code)
                .toList();
    }
}
