package uk.reachable.incident.convening.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.partners.PartnerRole;

/**
 * Whom to invite from the region's partner list: those of these areas and roles, and those that are named; and whom no
 * longer. The areas are those of the meeting's incidents when only roles are given.
 */
record InvitePartnersRequest(
        @Size(max = 50, message = "has at most 50") @Nullable
        List<@NotNull(message = "must be the code of an area") String> areas,

        @Size(max = 10, message = "has at most 10") @Nullable
        List<@NotNull(message = "must be a role") PartnerRole> roles,

        @Size(max = 100, message = "has at most 100") @Nullable
        List<@NotNull(message = "must be the id of an organisation") String> organisations,

        @Size(max = 100, message = "has at most 100") @Nullable
        List<@NotNull(message = "must be the id of an organisation") String> remove) {

    List<String> areasOrNone() {
        return areas == null ? List.of() : areas;
    }

    List<PartnerRole> rolesOrAll() {
        return roles == null ? List.of() : roles;
    }

    List<String> named() {
        return organisations == null ? List.of() : organisations;
    }

    List<String> removed() {
        return remove == null ? List.of() : remove;
    }

    boolean choosesByAreaOrRole() {
        return !areasOrNone().isEmpty() || !rolesOrAll().isEmpty();
    }
}
