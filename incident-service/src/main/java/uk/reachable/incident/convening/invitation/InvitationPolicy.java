package uk.reachable.incident.convening.invitation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.reachable.contracts.reference.Region;
import uk.reachable.incident.partners.Partners;
import uk.reachable.platform.web.problem.FieldError;

/** Who is to come after a request: chosen by area and role from the region's partner list; the police lead always. */
final class InvitationPolicy {

    private final Region region;
    private final Partners partners;

    InvitationPolicy(Region region, Partners partners) {
        this.region = region;
        this.partners = partners;
    }

    /** What is to be corrected. */
    List<FieldError> errorsOf(InvitePartnersRequest request) {
        List<FieldError> errors = new ArrayList<>();
        if (!request.choosesByAreaOrRole()
                && request.named().isEmpty()
                && request.removed().isEmpty()) {
            errors.add(new FieldError("areas", "or one of roles, organisations, remove is required"));
        }
        errors.addAll(wrong("areas", request.areasOrNone(), region::hasArea, "must be an area of " + region.name()));
        errors.addAll(wrong(
                "organisations",
                request.named(),
                partners::include,
                "must be a partner of " + region.name() + " as reviewed; ask whoever keeps the list"));
        errors.addAll(wrong(
                "remove",
                request.removed(),
                organisation -> !organisation.equals(region.policeLead()),
                "is the police lead, who convenes the meeting"));
        return errors;
    }

    /** @param areas of the incidents of the meeting */
    List<String> invited(List<String> before, InvitePartnersRequest request, Collection<String> areas) {
        Set<String> after = new LinkedHashSet<>(before);
        if (request.choosesByAreaOrRole()) {
            Collection<String> where = request.areasOrNone().isEmpty() ? areas : request.areasOrNone();
            after.addAll(partners.in(where, request.rolesOrAll()));
        }
        after.addAll(request.named());
        request.removed().forEach(after::remove);
        return List.copyOf(after);
    }

    /** Those who are to come when an incident in this area is dealt with, too. */
    List<String> withArea(List<String> before, String localAuthority) {
        return Stream.concat(before.stream(), partners.invitedTo(localAuthority).stream())
                .distinct()
                .toList();
    }

    private static List<FieldError> wrong(String field, List<String> values, Predicate<String> right, String message) {
        return IntStream.range(0, values.size())
                .filter(i -> !right.test(values.get(i)))
                .mapToObj(i -> new FieldError(field + "[" + i + "]", message))
                .toList();
    }
}
