package uk.reachable.intervention.catalogue;

import java.util.List;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Tier;
import uk.reachable.contracts.programme.Contact;
import uk.reachable.contracts.programme.FundingWindow;
import uk.reachable.contracts.programme.Shift;

/**
 * What a provider is funded to deliver: where, to whom, how many at a time, and from when to when.
 *
 * <p>Empty {@code settings} or {@code ageBands} mean any; {@code sites} rank, they never exclude. Shifts and funding days
 * are local time of the region. {@code source} says where the row comes from, and what of it is assumed.
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
        String source) {

    public Programme {
        localAuthorities = List.copyOf(localAuthorities);
        sites = List.copyOf(sites);
        settings = List.copyOf(settings);
        ageBands = List.copyOf(ageBands);
        shifts = List.copyOf(shifts);
        funding = List.copyOf(funding);
    }
}
