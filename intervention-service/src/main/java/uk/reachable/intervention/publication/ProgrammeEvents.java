package uk.reachable.intervention.publication;

import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.programme.ProgrammePublished;
import uk.reachable.contracts.programme.SharingAgreement;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.Programmes.Published;

/** Says in the contract's words how a programme stands now. */
final class ProgrammeEvents {

    private ProgrammeEvents() {}

    static ProgrammePublished of(Published published) {
        Programme programme = published.programme();
        return new ProgrammePublished(
                programme.id(),
                programme.name(),
                programme.provider(),
                programme.providerName(),
                programme.region(),
                published.version(),
                programme.need(),
                programme.tier(),
                programme.localAuthorities(),
                programme.sites(),
                programme.settings(),
                programme.ageBands(),
                programme.places(),
                programme.offerMinutes(),
                programme.alwaysOnShift(),
                programme.shifts(),
                programme.contact(),
                programme.funding(),
                agreement(programme));
    }

    private static @Nullable SharingAgreement agreement(Programme programme) {
        var agreement = programme.sharingAgreement();
        return agreement == null ? null : new SharingAgreement(agreement.reference(), agreement.from(), agreement.to());
    }
}
