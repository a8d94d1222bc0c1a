package uk.reachable.intervention.catalogue.sheet;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalTime;
import uk.reachable.contracts.programme.Shift;

/** Hours of one day, local time such as 09:00; the end of a day is written 00:00. */
@Schema(name = "Shift")
public record ShiftView(
        @NotNull DayOfWeek day,

        @NotNull @Pattern(regexp = TIME, message = "must be a time such as 09:00")
        String from,

        @NotNull @Pattern(regexp = TIME, message = "must be a time such as 17:00")
        String to) {

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    public static ShiftView of(Shift shift) {
        return new ShiftView(shift.day(), shift.from().toString(), shift.to().toString());
    }

    public Shift toShift() {
        return new Shift(day, LocalTime.parse(from), LocalTime.parse(to));
    }
}
