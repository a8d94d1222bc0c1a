package uk.reachable.intervention.agreements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.reachable.intervention.catalogue.terms.SharingAgreement;
import uk.reachable.platform.web.problem.Problems;

/** The information-sharing agreement that a region's unit has with a provider, both days included. */
record AgreementRequest(
        @NotNull @Pattern(regexp = "[a-z0-9-]{2,100}", message = "must be an organisation's id, such as st-giles")
        String provider,

        @NotBlank @Size(max = 100) String reference,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {

    /** Throws a 400 that names the field. */
    SharingAgreement agreement() {
        if (to.isBefore(from)) {
            throw Problems.invalid("to", "is before from: put the last day of the agreement here");
        }
        return new SharingAgreement(from, to, reference);
    }
}
