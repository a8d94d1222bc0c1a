package uk.reachable.intervention.returns.reach;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.intervention.returns.professionals.ProfessionalKind;

/** What one figure counts: as many cases as people, or the sessions whose professionals it adds up; no identity. */
record CountedView(
        String programme,
        String programmeName,
        LocalDate from,
        LocalDate to,
        Band band,
        int figure,
        List<CountedCase> cases,
        List<CountedSession> sessions) {

    /** {@code incidentReference} is null where the case is of another region. */
    record CountedCase(String referralId, @Nullable String incidentReference, LocalDate firstContactOn) {}

    record CountedSession(String id, LocalDate heldOn, ProfessionalKind what, int people) {}
}
