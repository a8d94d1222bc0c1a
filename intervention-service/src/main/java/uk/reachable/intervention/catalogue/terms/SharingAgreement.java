package uk.reachable.intervention.catalogue.terms;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The information-sharing agreement between a region's unit and a provider, both days included: without a current one
 * nobody is offered.
 *
 * @param reference as the unit files it; null for one that was recorded before references were
 */
public record SharingAgreement(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Size(max = 100) @Nullable String reference) {

    public boolean isCurrent(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
