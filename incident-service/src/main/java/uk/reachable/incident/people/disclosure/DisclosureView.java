package uk.reachable.incident.people.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.names.Names;

/** One line of the record of disclosures; {@code agreement} is a reference. */
record DisclosureView(
        String id,
        String referralId,
        Disclosure.Step step,
        List<IdentityField> fields,
        LawfulBasis lawfulBasis,
        @Nullable String organisation,
        @Nullable String organisationName,
        @Nullable String agreement,
        @Nullable String why,
        Instant at) {

    static DisclosureView of(Disclosure one, LawfulBasis basis, Names names, Map<String, String> opened) {
        return new DisclosureView(
                one.id(),
                one.referralId(),
                one.step(),
                one.fields().stream().sorted().toList(),
                basis,
                one.organisation(),
                names.ofOrganisation(one.organisation()),
                one.agreement(),
                opened.get(one.why()),
                one.at());
    }

    /** Never says why. */
    @Override
    public String toString() {
        return "DisclosureView[" + id + "]";
    }
}
