package uk.reachable.notification.staff;

import java.util.Set;
import uk.reachable.platform.security.Role;

/** Somebody who works for an organisation: user name, work e-mail address and roles. */
public record StaffMember(String user, String email, Set<Role> roles) {

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    boolean hasAnyOf(Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }
}
