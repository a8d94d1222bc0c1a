package uk.reachable.intervention.catalogue.terms;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record Period(@NotNull LocalDate from, @NotNull LocalDate to) {}
