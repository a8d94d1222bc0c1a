package uk.reachable.gateway.returns;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one figure counts, as intervention-service answers it; nobody's identity. */
record Counted(
        String programmeName, LocalDate from, LocalDate to, int figure, List<Case> cases, List<Session> sessions) {

    /** {@code incidentReference} is null where the case is of another region. */
    record Case(@Nullable String incidentReference, LocalDate firstContactOn) {}

    record Session(LocalDate heldOn, String what, int people) {}
}
