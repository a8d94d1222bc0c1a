package uk.reachable.incident.partners;

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
}
