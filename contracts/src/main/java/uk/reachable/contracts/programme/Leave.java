package uk.reachable.contracts.programme;

import java.time.LocalDate;

/** Days on which a worker is away, local time of the region, both days included. */
public record Leave(LocalDate from, LocalDate to) {}
