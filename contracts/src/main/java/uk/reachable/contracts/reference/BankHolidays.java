package uk.reachable.contracts.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The bank holidays of England and Wales, read from the reviewed file under {@code calendar/}. */
final class BankHolidays {

    private static final String FILE = "/calendar/bank-holidays-england-and-wales.txt";
    private static final int LENGTH_OF_A_DAY = "2025-01-01".length();
    private static final SortedSet<LocalDate> ALL = read();

    private BankHolidays() {}

    static SortedSet<LocalDate> all() {
        return ALL;
    }

    private static SortedSet<LocalDate> read() {
        try (InputStream file = Objects.requireNonNull(BankHolidays.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> LocalDate.parse(line.substring(0, LENGTH_OF_A_DAY)))
                    .collect(Collectors.collectingAndThen(
                            Collectors.toCollection(TreeSet::new), Collections::unmodifiableSortedSet));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
