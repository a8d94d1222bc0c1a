package uk.reachable.intervention.catalogue.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The information-sharing agreement between a region's unit and a provider, both days included: without a current one
 * nobody is offered.
 *
 * @param reference as the unit files it; null for one that was recorded before references were
 */
public record SharingAgreement(
        LocalDate from, LocalDate to, @Nullable String reference) {

    public boolean isCurrent(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
