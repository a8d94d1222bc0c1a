package uk.reachable.incident.imports.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.imports.csv.Lines.Line;
import uk.reachable.incident.imports.format.MappedColumn;
import uk.reachable.incident.imports.format.ReadRow;
import uk.reachable.incident.imports.format.ReadRow.Understood;
import uk.reachable.incident.imports.format.RefusedValue;
import uk.reachable.incident.imports.format.RowSource;
import uk.reachable.incident.imports.format.UnreadableFile;

/** A table, line by line: a quote that is never closed costs its own line and not the rest of the file. */
public final class CsvSource implements RowSource {

    private final Lines lines;
    private final Header header;
    private final Function<Cells, Understood> reading;

    /** @throws UnreadableFile when the file is empty, no text, or has other columns */
    public CsvSource(InputStream bytes, CsvForm form, Function<Cells, Understood> reading) {
        this.lines = new Lines(bytes);
        this.header = header(lines.next(), form);
        this.reading = reading;
    }

    private static Header header(@Nullable Line first, CsvForm form) {
        if (first == null) {
            throw new UnreadableFile(1, "The file is empty. Upload one with a header and its rows.");
        }
        try {
            return Header.of(values(first.textOrRefused()), form);
        } catch (RefusedValue _) {
            throw new UnreadableFile(
                    1, "This is no CSV text in UTF-8. Unpack an archive first; save a workbook as CSV UTF-8.");
        }
    }

    @Override
    public List<MappedColumn> mapping() {
        return header.mapping();
    }

    @Override
    public @Nullable ReadRow next() {
        Line line = lines.next();
        return line == null
                ? null
                : ReadRow.of(
                        line.number(),
                        () -> reading.apply(Cells.of(line.number(), values(line.textOrRefused()), header)));
    }

    private static List<String> values(String line) {
        return line.indexOf('"') < 0 ? List.of(line.split(",", -1)) : quoted(line);
    }

    private static List<String> quoted(String line) {
        try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
            return parser.iterator().next().toList();
        } catch (UncheckedIOException | IOException _) {
            throw new RefusedValue("A quotation mark is not closed on its line, or closed before the value ends");
        }
    }
}
