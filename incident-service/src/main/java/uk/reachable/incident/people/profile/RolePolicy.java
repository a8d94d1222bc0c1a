package uk.reachable.incident.people.profile;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.platform.web.problem.Problems;

/** Roles change and coexist: one child may be harmed, suspected and exploited at once. */
final class RolePolicy {

    private RolePolicy() {}

    /** Throws a 400 that names the field. */
    static RoleChange decide(List<HeldRole> roles, RoleRequest request, Instant now) {
        PersonRole role = Objects.requireNonNull(request.role());
        check(request, now);
        Optional<HeldRole> held = roles.stream()
                .filter(one -> one.role() == role && one.isHeldNow())
                .findFirst();
        Instant to = request.to();
        if (to == null) {
            Instant from = request.from() == null ? now : request.from();
            return held.isPresent() ? new RoleChange.Nothing() : new RoleChange.Begin(role, from);
        }
        return held.<RoleChange>map(one -> end(one, to)).orElseGet(() -> once(roles, request.from(), to, role));
    }

    private static RoleChange end(HeldRole held, Instant to) {
        if (to.isBefore(held.from())) {
            throw Problems.invalid("to", "is before they had the role: it began at " + held.from());
        }
        return new RoleChange.End(held, to);
    }

    private static RoleChange once(List<HeldRole> roles, @Nullable Instant from, Instant to, PersonRole role) {
        if (from == null) {
            throw Problems.invalid("from", "is required: they do not have the role now, so say since when they had it");
        }
        var had = new HeldRole(role, from, to);
        return roles.contains(had) ? new RoleChange.Nothing() : new RoleChange.HadOnce(role, from, to);
    }

    private static void check(RoleRequest request, Instant now) {
        if (request.from() != null && request.from().isAfter(now)) {
            throw Problems.invalid("from", "must not be in the future");
        }
        if (request.to() != null && request.to().isAfter(now)) {
            throw Problems.invalid("to", "must not be in the future");
        }
        if (request.from() != null && request.to() != null && request.to().isBefore(request.from())) {
            throw Problems.invalid("to", "must not be before from");
        }
    }
}
