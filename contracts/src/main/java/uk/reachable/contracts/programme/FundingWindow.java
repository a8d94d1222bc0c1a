package uk.reachable.contracts.programme;

import java.time.LocalDate;

/** When a programme is funded, both days included. */
public record FundingWindow(LocalDate from, LocalDate to) {}
