package uk.reachable.platform.accesskit;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.reachable.platform.security.rules.AccessTable;
import uk.reachable.platform.security.rules.Endpoints;

/** The endpoints that a running service really has, and the table of each. */
final class Rules {

    private final Set<String> served;
    private final Map<String, AccessTable<?>> tables = new TreeMap<>();

    Rules(BeanFactory service) {
        served = Endpoints.of(service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class))
                .keySet();
        service.getBeanProvider(AccessTable.class).forEach(this::add);
    }

    private void add(AccessTable<?> table) {
        table.purposes().keySet().forEach(endpoint -> tables.put(endpoint, table));
    }

    Set<String> served() {
        return served;
    }

    AccessTable<?> of(String endpoint) {
        AccessTable<?> table = tables.get(endpoint);
        if (table == null) {
            throw new AssertionError("No access rule for " + endpoint);
        }
        return table;
    }

    /** The table of those operators' endpoints that every service has. */
    AccessTable<?> ofOperators() {
        return served.stream()
                .filter(endpoint -> endpoint.contains(" " + Operators.PATH + "{service}/"))
                .map(this::of)
                .findFirst()
                .orElseThrow();
    }

    /** Each row, as endpoint and relation. */
    Set<String> rows() {
        return served.stream()
                .flatMap(endpoint -> of(endpoint).rows().stream()
                        .filter(row -> row.endpoint().equals(endpoint))
                        .map(row -> endpoint + " by " + row.relation().name()))
                .collect(Collectors.toSet());
    }
}
