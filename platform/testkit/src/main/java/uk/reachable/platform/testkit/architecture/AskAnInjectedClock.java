package uk.reachable.platform.testkit.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;

/** Time comes from a {@link Clock} parameter; {@code System.nanoTime} stays free, for it only measures. */
final class AskAnInjectedClock extends ArchCondition<JavaClass> {

    AskAnInjectedClock() {
        super("ask an injected clock for the time");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getMethodCallsFromSelf().stream()
                .filter(call -> readsTheSystemsTime(call.getTarget()))
                .map(JavaMethodCall::getDescription)
                .forEach(description -> events.add(SimpleConditionEvent.violated(type, description)));
    }

    private static boolean readsTheSystemsTime(MethodCallTarget target) {
        return isNowWithoutClock(target) || isSystemClock(target) || isMillis(target);
    }

    private static boolean isNowWithoutClock(MethodCallTarget target) {
        return target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isSystemClock(MethodCallTarget target) {
        return target.getOwner().isEquivalentTo(Clock.class) && target.getName().startsWith("system");
    }

    private static boolean isMillis(MethodCallTarget target) {
        return target.getOwner().isEquivalentTo(System.class)
                && target.getName().equals("currentTimeMillis");
    }
}
