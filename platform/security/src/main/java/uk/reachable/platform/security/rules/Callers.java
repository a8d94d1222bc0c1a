package uk.reachable.platform.security.rules;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import uk.reachable.platform.security.Role;

/**
 * Callers by their roles; with several roles, one that is meant is enough.
 *
 * @param withoutRole whether somebody whose token names no role that we know is meant, too
 */
public record Callers(Set<Role> roles, boolean withoutRole) {

    public static final Callers NOBODY = new Callers(Set.of(), false);
    public static final Callers ANYBODY = new Callers(EnumSet.allOf(Role.class), true);

    public Callers {
        roles = Set.copyOf(roles);
    }

    public static Callers with(Role... roles) {
        return new Callers(Set.of(roles), false);
    }

    /** Everybody else, those without a role among them. */
    public static Callers anybodyBut(Role... roles) {
        return new Callers(EnumSet.complementOf(EnumSet.copyOf(Set.of(roles))), true);
    }

    public boolean include(Set<Role> held) {
        return held.isEmpty() ? withoutRole : held.stream().anyMatch(roles::contains);
    }

    /** As a table for people says it. */
    public String words() {
        if (equals(ANYBODY)) {
            return "anybody";
        }
        return withoutRole ? "anybody but " + list(EnumSet.complementOf(EnumSet.copyOf(roles))) : list(roles);
    }

    private static String list(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
