package uk.reachable.platform.security;

import java.util.Set;

/**
 * Who acts: the caller of a request as the token names them; a controller takes one as a parameter.
 *
 * @param subject the user's name
 * @param organisation the one organisation they act for
 * @param region the region (tenant) of that organisation
 * @param roles those roles of the token that this version knows
 * @param areas local authority codes that they are responsible for; may be empty
 */
public record Actor(String subject, String organisation, String region, Set<Role> roles, Set<String> areas) {

    public Actor {
        roles = Set.copyOf(roles);
        areas = Set.copyOf(areas);
    }

    /** Whether they have this role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether they act for this organisation. */
    public boolean isOf(String organisationId) {
        return organisation.equals(organisationId);
    }
}
