package uk.reachable.intervention.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Tier;
import uk.reachable.contracts.programme.Contact;
import uk.reachable.contracts.programme.FundingWindow;
import uk.reachable.contracts.programme.Shift;
import uk.reachable.intervention.catalogue.terms.Evidence;
import uk.reachable.intervention.catalogue.terms.SharingAgreement;
import uk.reachable.intervention.catalogue.terms.Staffing;
import uk.reachable.intervention.catalogue.terms.Stage;
import uk.reachable.intervention.catalogue.terms.WindDownTerms;

/**
 * What a provider is funded to deliver: where, to whom, how many at a time, and from when to when.
 *
 * <p>Empty {@code settings} or {@code ageBands} mean any; {@code sites} rank, they never exclude. Shifts and funding
 * days are local time of the region; shifts are all hours in which somebody can be reached, staffed or on call.
 * {@code source} says where the row comes from, {@code assumed} what the source does not say.
 *
 * @param sharingAgreement the provider's current information-sharing agreement, null when none is known
 */
public record Programme(
        String id,
        String name,
        String provider,
        String providerName,
        String region,
        Need need,
        Tier tier,
        List<String> localAuthorities,
        List<String> sites,
        List<Setting> settings,
        List<AgeBand> ageBands,
        int places,
        int offerMinutes,
        boolean alwaysOnShift,
        List<Shift> shifts,
        Contact contact,
        List<FundingWindow> funding,
        Stage stage,
        Staffing staffing,
        WindDownTerms windDown,
        Evidence evidence,
        @Nullable SharingAgreement sharingAgreement,
        String source,
        String assumed) {

    public Programme {
        localAuthorities = List.copyOf(localAuthorities);
        sites = List.copyOf(sites);
        settings = List.copyOf(settings);
        ageBands = List.copyOf(ageBands);
        shifts = List.copyOf(shifts);
        funding = List.copyOf(funding);
    }

    /** The same programme, funded like this. */
    public Programme funded(List<FundingWindow> windows) {
        return with(windows, sharingAgreement);
    }

    /** The same programme, under this information-sharing agreement. */
    public Programme sharingUnder(SharingAgreement agreement) {
        return with(funding, agreement);
    }

    private Programme with(List<FundingWindow> windows, @Nullable SharingAgreement agreement) {
        return new Programme(
                id,
                name,
                provider,
                providerName,
                region,
                need,
                tier,
                localAuthorities,
                sites,
                settings,
                ageBands,
                places,
                offerMinutes,
                alwaysOnShift,
                shifts,
                contact,
                windows,
                stage,
                staffing,
                windDown,
                evidence,
                agreement,
                source,
                assumed);
    }
}
