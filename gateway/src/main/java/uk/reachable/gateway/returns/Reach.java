package uk.reachable.gateway.returns;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reach of a region's programmes as intervention-service answers it; a figure is a number, or * where it is hidden.
 */
record Reach(
        LocalDate from,
        LocalDate to,
        List<Row> rows,
        Total total,
        @Nullable PeopleRepeat peopleRepeat) {

    record Row(String programme, String programmeName, Object under25, Object over25, Object professionals) {}

    record Total(Object under25, Object over25, Object professionals) {}

    /** How many different people the sum of the rows is. */
    record PeopleRepeat(boolean repeat, int counted, int people) {}
}
