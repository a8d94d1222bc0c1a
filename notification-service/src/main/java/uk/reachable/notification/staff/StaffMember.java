package uk.reachable.notification.staff;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.entitlement.Relation;
import uk.reachable.platform.security.Role;

/**
 * Somebody who works for an organisation: user name, work e-mail address and roles.
 *
 * @param mobile their work mobile number, null where none is on file
 */
record StaffMember(String user, String email, @Nullable String mobile, Set<Role> roles) {

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    boolean hasAnyOf(Collection<Relation> relations) {
        return relations.stream().flatMap(relation -> relation.roles().stream()).anyMatch(roles::contains);
    }

    /** How to reach them by a channel; empty without an address there. */
    Optional<Way> way(Channel channel) {
        return switch (channel) {
            case EMAIL, NOTIFY_EMAIL -> Optional.of(new Way(channel, email));
            case SMS -> Optional.ofNullable(mobile).map(number -> new Way(channel, number));
            case WEBHOOK -> Optional.empty();
        };
    }
}
