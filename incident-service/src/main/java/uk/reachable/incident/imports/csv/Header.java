package uk.reachable.incident.imports.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.reachable.incident.imports.csv.CsvForm.Column;
import uk.reachable.incident.imports.format.MappedColumn;
import uk.reachable.incident.imports.format.UnreadableFile;

/**
 * The first line of a table: which column is where. Columns that are not known are ignored, since they could say who
 * somebody is.
 */
record Header(int width, Map<String, Integer> positions, List<MappedColumn> mapping) {

    private static final int LINE = 1;

    static Header of(List<String> names, CsvForm form) {
        Map<String, Integer> positions = new HashMap<>();
        List<MappedColumn> mapping = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Optional<Column> column = form.called(names.get(i));
            mapping.add(column.map(Column::feeds).isPresent() ? known(i, column.get()) : ignored(i));
            int position = i;
            column.ifPresent(known -> put(positions, known, position));
        }
        refuseWithout(form, positions);
        return new Header(names.size(), Map.copyOf(positions), List.copyOf(mapping));
    }

    private static MappedColumn known(int index, Column column) {
        return new MappedColumn(index + 1, column.names().getFirst(), column.feeds());
    }

    private static MappedColumn ignored(int index) {
        return new MappedColumn(index + 1, null, null);
    }

    private static void put(Map<String, Integer> positions, Column column, int position) {
        if (positions.put(column.feeds(), position) != null) {
            throw new UnreadableFile(
                    LINE, "Two columns are " + column.names().getFirst() + ". Leave one of them and upload it again.");
        }
    }

    private static void refuseWithout(CsvForm form, Map<String, Integer> positions) {
        String missing = form.columns().stream()
                .filter(column -> column.required() && !positions.containsKey(column.feeds()))
                .map(column -> column.names().getFirst())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new UnreadableFile(
                    LINE,
                    "The first line does not name these columns: " + missing
                            + ". Choose the format that the file has, or add its header.");
        }
    }
}
