package uk.reachable.platform.testkit.api.exchange;

import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import uk.reachable.platform.testkit.api.ApiDescription;
import uk.reachable.platform.testkit.api.ServedDescription;

/** What a service was asked and answered since it was last checked, and its own description to check it with. */
final class Exchanges {

    private final Queue<Exchange> seen = new ConcurrentLinkedQueue<>();
    private final Environment environment;
    private volatile @Nullable ApiDescription description;

    Exchanges(Environment environment) {
        this.environment = environment;
    }

    void add(Exchange exchange) {
        seen.add(exchange);
    }

    /** Forgets what it has checked. */
    Set<String> violations() {
        Set<String> violations = new LinkedHashSet<>();
        for (Exchange exchange = seen.poll(); exchange != null; exchange = seen.poll()) {
            violations.addAll(exchange.violations(description()));
        }
        return violations;
    }

    private ApiDescription description() {
        ApiDescription known = description;
        if (known == null) {
            String port = environment.getRequiredProperty("local.server.port");
            String path = environment.getRequiredProperty(ApiCheckAutoConfiguration.DESCRIBED);
            known = ApiDescription.of(ServedDescription.of("http://localhost:" + port + path));
            description = known;
        }
        return known;
    }
}
