package uk.reachable.contracts.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The information-sharing agreement of a programme's provider with the region's unit, both days included. */
public record SharingAgreement(@Nullable String reference, LocalDate from, LocalDate to) {}
