package uk.reachable.platform.testkit.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** A class may use its own module, and modules that stand on a lower floor. */
final class ImportOneWay extends ArchCondition<JavaClass> {

    private static final String HOUSE = "uk.reachable.";
    private static final List<String> FLOORS = List.of("contracts", "platform", "a service", "local", "system");
    private static final int SERVICES = 2;

    ImportOneWay() {
        super("import only from their own module or a lower floor");
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        origin.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> !isAllowed(module(origin), module(dependency.getTargetClass())))
                .map(Dependency::getDescription)
                .forEach(description -> events.add(SimpleConditionEvent.violated(origin, description)));
    }

    private static boolean isAllowed(String from, String to) {
        return to.isEmpty() || from.equals(to) || floor(to) < floor(from);
    }

    private static int floor(String module) {
        int known = FLOORS.indexOf(module);
        return known < 0 ? SERVICES : known;
    }

    private static String module(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith(HOUSE) ? name.substring(HOUSE.length()).split("\\.", 2)[0] : "";
    }
}
