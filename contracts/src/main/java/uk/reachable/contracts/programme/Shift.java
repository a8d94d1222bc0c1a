package uk.reachable.contracts.programme;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** Hours in which a programme is staffed or on call, local time of the region; {@code to} 24:00 is written 00:00. */
public record Shift(DayOfWeek day, LocalTime from, LocalTime to) {}
