package uk.reachable.intervention.catalogue.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.reachable.intervention.catalogue.terms.SharingAgreement;

/** An information-sharing agreement, both days included; clients of before know no reference. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SharingAgreementView(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Size(max = 100) @Nullable String reference) {

    static @Nullable SharingAgreementView of(@Nullable SharingAgreement agreement) {
        return agreement == null
                ? null
                : new SharingAgreementView(agreement.from(), agreement.to(), agreement.reference());
    }

    SharingAgreement toAgreement() {
        return new SharingAgreement(from, to, reference);
    }
}
