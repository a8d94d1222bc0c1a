package uk.reachable.incident.partners;

import java.util.List;

/** An organisation that is invited to meetings; in the named local authorities, or in all when none is named. */
public record Partner(String organisation, String name, PartnerRole role, List<String> localAuthorities) {
    public Partner {
        localAuthorities = List.copyOf(localAuthorities);
    }

    boolean isInvitedTo(String localAuthority) {
        return localAuthorities.isEmpty() || localAuthorities.contains(localAuthority);
    }
}
