package uk.reachable.platform.accesskit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.platform.security.Role;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

/**
 * Somebody who tries.
 *
 * @param role what the token says; null for a token without roles
 */
record Caller(@Nullable String role, String organisation, String region, String area) {

    /** Of a later version of the issuer. */
    private static final String UNKNOWN = "ASTROLOGER";

    private static List<@Nullable String> roles() {
        var roles = new ArrayList<@Nullable String>();
        Stream.of(Role.values()).map(Role::name).forEach(roles::add);
        roles.add(UNKNOWN);
        roles.add(null);
        return roles;
    }

    /** Everybody there is to try a situation. */
    static List<Caller> of(Situation situation) {
        List<Caller> callers = new ArrayList<>();
        for (String role : roles()) {
            for (String organisation : situation.organisations()) {
                situation
                        .places()
                        .forEach(place -> callers.add(new Caller(role, organisation, place.region(), place.area())));
            }
        }
        return callers;
    }

    /** Whether a set of roles of the table means this caller. */
    boolean isAmong(Set<Role> roles, boolean withoutRole) {
        return role == null || role.equals(UNKNOWN) ? withoutRole : roles.contains(Role.valueOf(role));
    }

    Token token() {
        String[] roles = role == null ? new String[0] : new String[] {role};
        return TestTokens.token("somebody", organisation, region, roles).areas(area);
    }

    @Override
    public String toString() {
        return (role == null ? "nobody in particular" : role) + " of " + organisation + " in " + region + " for "
                + area;
    }
}
