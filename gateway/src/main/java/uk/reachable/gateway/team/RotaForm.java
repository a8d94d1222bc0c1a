package uk.reachable.gateway.team;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.form.Option;

/**
 * When a worker works and is away, as a form: a row for each time, and a few that are empty; an emptied one is dropped.
 */
final class RotaForm {

    static final Map<String, String> LABELS = Map.of(
            "id", "The name they sign in with",
            "caseload", "How many people at a time",
            "leave", "The leave",
            "shifts", "A shift",
            "sites", "A site");

    static final List<Option> DAYS = Stream.concat(
                    Stream.of(new Option("", "No day")),
                    Arrays.stream(DayOfWeek.values())
                            .map(day -> new Option(day.name(), day.getDisplayName(TextStyle.FULL, Locale.UK))))
            .toList();

    private static final int EMPTY_ROWS = 2;
    private static final int MOST_ROWS = 100;

    private RotaForm() {}

    static Form of(Worker worker) {
        Map<String, String> values = new HashMap<>();
        values.put("id", worker.id());
        values.put("version", Long.toString(worker.version()));
        values.put(
                "caseload", worker.caseload() == null ? "" : worker.caseload().toString());
        for (int i = 0; i < worker.leave().size(); i++) {
            values.put(
                    "leave[%d].from".formatted(i), worker.leave().get(i).from().toString());
            values.put("leave[%d].to".formatted(i), worker.leave().get(i).to().toString());
        }
        for (int i = 0; i < worker.shifts().size(); i++) {
            values.put(
                    "shifts[%d].day".formatted(i), worker.shifts().get(i).day().name());
            values.put("shifts[%d].from".formatted(i), worker.shifts().get(i).from());
            values.put("shifts[%d].to".formatted(i), worker.shifts().get(i).to());
        }
        Form form = Form.filled(values);
        worker.sites().forEach(site -> form.typed().add("sites", site));
        return form;
    }

    /** How many rows are shown: what is typed, and some to type in. */
    static int rows(Form form, String list) {
        return typedRows(form, list) + EMPTY_ROWS;
    }

    static Worker worker(Form form, String id) {
        return new Worker(
                id,
                number(form.value("caseload")),
                null,
                each(form, "leave", row -> leave(form, row)),
                each(form, "shifts", row -> shift(form, row)),
                form.values("sites"),
                version(form));
    }

    /** What the page itself finds wrong: a number that is none, and rows that are half filled in. */
    static List<Mistake> mistakes(Form form) {
        List<Mistake> mistakes = new ArrayList<>();
        if (number(form.value("caseload")) == null) {
            mistakes.add(new Mistake("caseload", "Enter how many people at a time, such as 12"));
        }
        if (isHalf(form, "leave", List.of("from", "to"), row -> leave(form, row))) {
            mistakes.add(new Mistake("leave", "Enter the first and the last day of each leave"));
        }
        if (isHalf(form, "shifts", List.of("day", "from", "to"), row -> shift(form, row))) {
            mistakes.add(new Mistake("shifts", "Enter the day of each shift, and from when to when it is"));
        }
        return mistakes;
    }

    private static boolean isHalf(Form form, String list, List<String> parts, IntFunction<@Nullable Object> read) {
        return IntStream.range(0, typedRows(form, list))
                .anyMatch(row -> read.apply(row) == null
                        && parts.stream().anyMatch(part -> form.orNull(name(list, row, part)) != null));
    }

    private static Worker.@Nullable Leave leave(Form form, int row) {
        try {
            return new Worker.Leave(
                    LocalDate.parse(form.value(name("leave", row, "from"))),
                    LocalDate.parse(form.value(name("leave", row, "to"))));
        } catch (DateTimeException notTyped) {
            return null;
        }
    }

    private static Worker.@Nullable Shift shift(Form form, int row) {
        try {
            return new Worker.Shift(
                    DayOfWeek.valueOf(form.value(name("shifts", row, "day"))),
                    clock(form.value(name("shifts", row, "from"))),
                    clock(form.value(name("shifts", row, "to"))));
        } catch (DateTimeException | IllegalArgumentException notTyped) {
            return null;
        }
    }

    /** Hours and minutes only; throws for what is no time. */
    private static String clock(String typed) {
        return LocalTime.parse(typed).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static <T> List<T> each(Form form, String list, IntFunction<@Nullable T> read) {
        List<T> found = new ArrayList<>();
        for (int row = 0; row < typedRows(form, list); row++) {
            T one = read.apply(row);
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    private static int typedRows(Form form, String list) {
        return IntStream.range(0, MOST_ROWS)
                .filter(row -> form.typed().keySet().stream()
                        .anyMatch(name -> name.startsWith("%s[%d].".formatted(list, row)) && form.orNull(name) != null))
                .map(row -> row + 1)
                .max()
                .orElse(0);
    }

    private static String name(String list, int row, String part) {
        return "%s[%d].%s".formatted(list, row, part);
    }

    private static @Nullable Integer number(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.valueOf(typed) : null;
    }

    private static long version(Form form) {
        String version = form.value("version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }
}
