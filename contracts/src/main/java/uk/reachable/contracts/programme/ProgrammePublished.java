package uk.reachable.contracts.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Tier;

/**
 * The whole of a programme as it stands after a change; empty {@code settings} or {@code ageBands} mean any.
 * {@code offerMinutes} is the clock of its offers.
 *
 * @param sharingAgreement the provider's information-sharing agreement, current or not; null when none is known
 */
public record ProgrammePublished(
        String programme,
        String programmeName,
        String provider,
        String providerName,
        String region,
        long version,
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
        @Nullable SharingAgreement sharingAgreement)
        implements ProgrammeEvent {
    public ProgrammePublished {
        localAuthorities = List.copyOf(localAuthorities);
        sites = List.copyOf(sites);
        settings = List.copyOf(settings);
        ageBands = List.copyOf(ageBands);
        shifts = List.copyOf(shifts);
        funding = List.copyOf(funding);
    }

    @Override
    public String key() {
        return programme;
    }
}
