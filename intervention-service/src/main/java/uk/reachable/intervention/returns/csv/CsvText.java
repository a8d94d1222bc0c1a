package uk.reachable.intervention.returns.csv;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180). */
final class CsvText {

    /** With these a spreadsheet begins a formula; a programme's name is none. */
    private static final String FORMULA = "=+-@\t\r";

    private CsvText() {}

    static String of(List<List<String>> lines) {
        return lines.stream()
                .map(line -> line.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static String cell(String value) {
        boolean runs = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 && !isNumber(value);
        String text = runs ? "'" + value : value;
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static boolean isNumber(String value) {
        return value.matches("-?\\d+(\\.\\d+)?");
    }
}
