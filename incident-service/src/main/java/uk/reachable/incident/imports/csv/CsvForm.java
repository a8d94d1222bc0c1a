package uk.reachable.incident.imports.csv;

import java.util.List;
import java.util.Optional;
import uk.reachable.incident.imports.format.Spelling;

/**
 * Which columns a table has and what they are called: reviewed data.
 *
 * @param source who says so
 */
public record CsvForm(String source, List<Column> columns) {

    public CsvForm {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param feeds what is taken from it
     * @param names how it may be called; the first is what people are told
     * @param required whether a file without it is refused
     */
    public record Column(String feeds, List<String> names, boolean required) {

        public Column {
            names = List.copyOf(names);
        }

        boolean isCalled(String plainName) {
            return names.stream().map(Spelling::plain).anyMatch(plainName::equals);
        }
    }

    Optional<Column> called(String name) {
        String plainName = Spelling.plain(name);
        return columns.stream().filter(column -> column.isCalled(plainName)).findFirst();
    }
}
