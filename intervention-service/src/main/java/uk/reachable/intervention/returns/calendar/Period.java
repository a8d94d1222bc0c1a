package uk.reachable.intervention.returns.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.platform.web.problem.FieldError;
import uk.reachable.platform.web.problem.Problems;

/** Days of a region, the first and the last included. */
public record Period(LocalDate from, LocalDate to) {

    /** The first unit was funded in 2019 (seed 000 ¶2.2); nothing outside these years can be meant. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    /** As a caller asks for it; a problem detail (400) names the days to correct. */
    public static Period asked(@Nullable LocalDate from, @Nullable LocalDate to) {
        List<FieldError> errors = new ArrayList<>();
        check("from", from, errors);
        check("to", to, errors);
        if (from != null && to != null && to.isBefore(from)) {
            errors.add(new FieldError("to", "must not be before from"));
        }
        if (from == null || to == null || !errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return new Period(from, to);
    }

    private static void check(String name, @Nullable LocalDate day, List<FieldError> errors) {
        if (day == null) {
            errors.add(new FieldError(name, "is required: a day such as 2026-10-01"));
        } else if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            errors.add(new FieldError(name, "must be between " + EARLIEST + " and " + LATEST));
        }
    }

    /** All quarters that it touches, each whole. */
    public Period inWholeQuarters() {
        return new Period(Quarter.of(from).first(), Quarter.of(to).last());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
