package uk.reachable.platform.testkit.api.exchange;

import java.util.Set;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Fails the test in which a service answered something that its description does not say. */
final class ApiCheckListener implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext test) {
        check(test);
    }

    @Override
    public void afterTestClass(TestContext test) {
        check(test);
    }

    private static void check(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext().getBeanProvider(Exchanges.class).ifAvailable(exchanges -> {
                Set<String> violations = exchanges.violations();
                if (!violations.isEmpty()) {
                    throw new AssertionError("The description of the API does not say what was answered:\n"
                            + String.join("\n", violations));
                }
            });
        }
    }
}
