package uk.reachable.platform.security.rules;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.reachable.platform.security.rules.AccessTable.Row;
import uk.reachable.platform.web.description.DescriptionPart;

/**
 * The access tables in the service's description: what each operation is for, who is let in, and whether it answers
 * 403.
 */
final class DescribedRules implements DescriptionPart {

    private final Collection<AccessTable<?>> tables;

    DescribedRules(Collection<AccessTable<?>> tables) {
        this.tables = List.copyOf(tables);
    }

    @Override
    public void addTo(OpenAPI api) {
        tables.forEach(table -> table.purposes().forEach((endpoint, purpose) -> {
            Operation operation = operation(api, endpoint);
            if (operation != null) {
                operation.summary(purpose).description(words(rowsOf(table, endpoint)));
                if (rowsOf(table, endpoint).stream()
                        .anyMatch(row -> !row.refused().equals(Callers.NOBODY))) {
                    operation.getResponses().addApiResponse("403", new ApiResponse());
                }
            }
        }));
    }

    private static List<? extends Row<?>> rowsOf(AccessTable<?> table, String endpoint) {
        return table.rows().stream()
                .filter(row -> row.endpoint().equals(endpoint))
                .toList();
    }

    private static String words(List<? extends Row<?>> rows) {
        return rows.stream()
                .filter(row -> !row.letIn().equals(Callers.NOBODY))
                .map(DescribedRules::words)
                .collect(Collectors.joining("\n", "Open to:\n", ""));
    }

    private static String words(Row<?> row) {
        return "- " + row.letIn().words() + ", when " + row.relation().words()
                + (row.sees().isEmpty() ? "" : ": " + row.sees());
    }

    private static @Nullable Operation operation(OpenAPI api, String endpoint) {
        String[] parts = endpoint.split(" ", 2);
        PathItem path = api.getPaths().get(parts[1]);
        return path == null ? null : path.readOperationsMap().get(PathItem.HttpMethod.valueOf(parts[0]));
    }
}
