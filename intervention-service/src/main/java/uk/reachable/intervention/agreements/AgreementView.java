package uk.reachable.intervention.agreements;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.terms.SharingAgreement;

/**
 * A provider of the region with its information-sharing agreement, both days included; without a current one none of
 * its programmes is asked.
 *
 * @param programmes those to which it applies
 */
record AgreementView(
        String provider,
        String providerName,
        @Nullable String reference,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean current,
        List<String> programmes) {

    /** @param programmes at least one, all of one provider under the same agreement */
    static AgreementView of(List<Programme> programmes, LocalDate today) {
        Programme one = programmes.getFirst();
        SharingAgreement agreement = one.sharingAgreement();
        return new AgreementView(
                one.provider(),
                one.providerName(),
                agreement == null ? null : agreement.reference(),
                agreement == null ? null : agreement.from(),
                agreement == null ? null : agreement.to(),
                agreement != null && agreement.isCurrent(today),
                programmes.stream().map(Programme::id).toList());
    }
}
