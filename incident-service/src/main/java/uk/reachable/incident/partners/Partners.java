package uk.reachable.incident.partners;

import java.util.Collection;
import java.util.List;

/** The partners of one region, as reviewed; the first is the police lead, who convenes. */
public record Partners(String region, int version, String basis, List<Partner> partners) {
    public Partners {
        partners = List.copyOf(partners);
    }

    /** The organisations to invite when something happened in this local authority. */
    public List<String> invitedTo(String localAuthority) {
        return partners.stream()
                .filter(partner -> partner.isInvitedTo(localAuthority))
                .map(Partner::organisation)
                .toList();
    }

    /** Those in any of these areas, and of any of these roles when some are named, in the order of the list. */
    public List<String> in(Collection<String> localAuthorities, Collection<PartnerRole> roles) {
        return partners.stream()
                .filter(partner -> localAuthorities.stream().anyMatch(partner::isInvitedTo))
                .filter(partner -> roles.isEmpty() || roles.contains(partner.role()))
                .map(Partner::organisation)
                .toList();
    }

    /** Whether it is on the list. */
    public boolean include(String organisation) {
        return partners.stream().anyMatch(partner -> partner.organisation().equals(organisation));
    }
}
