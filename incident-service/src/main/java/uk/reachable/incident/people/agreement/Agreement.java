package uk.reachable.incident.people.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An information-sharing agreement that is current with an organisation, both days included. */
public record Agreement(@Nullable String reference, LocalDate from, LocalDate to) {}
