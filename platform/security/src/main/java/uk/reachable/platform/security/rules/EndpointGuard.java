package uk.reachable.platform.security.rules;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Does not let a service start with an endpoint that no access table has, or with rules for one that does not exist.
 */
final class EndpointGuard implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mapping;
    private final Collection<AccessTable<?>> tables;

    EndpointGuard(RequestMappingHandlerMapping mapping, Collection<AccessTable<?>> tables) {
        this.mapping = mapping;
        this.tables = tables;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<String, HandlerMethod> served = Endpoints.of(mapping);
        Set<String> ruled = tables.stream()
                .flatMap(table -> table.purposes().keySet().stream())
                .collect(Collectors.toSet());
        var problems = new LinkedHashSet<String>();
        served.forEach((endpoint, method) -> {
            if (!ruled.contains(endpoint)) {
                problems.add("No access rule for " + endpoint + " (" + method.getShortLogMessage()
                        + "): add it to the service's access table.");
            }
        });
        ruled.stream()
                .filter(endpoint -> !served.containsKey(endpoint))
                .sorted()
                .forEach(endpoint -> problems.add("An access rule for " + endpoint + ", which is not served."));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join(" ", problems));
        }
    }
}
