package uk.reachable.incident.people.disclosure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.platform.web.problem.Problems;

/**
 * What a change of the fields means: before a provider has accepted anything goes, afterwards wider only with reason.
 */
final class DisclosureChange {

    private DisclosureChange() {}

    /**
     * Throws a 400 when the reason is missing.
     *
     * @param holder the provider that accepted, null before that
     */
    static Disclosure.Step decide(
            Set<IdentityField> now, Set<IdentityField> wanted, @Nullable String holder, @Nullable String why) {
        if (holder == null) {
            return Disclosure.Step.REVIEWED;
        }
        if (now.containsAll(wanted)) {
            return Disclosure.Step.NARROWED;
        }
        if (why == null || why.isBlank()) {
            throw Problems.invalid("why", "is required: the provider has accepted, and would see more from now on");
        }
        return Disclosure.Step.WIDENED;
    }
}
