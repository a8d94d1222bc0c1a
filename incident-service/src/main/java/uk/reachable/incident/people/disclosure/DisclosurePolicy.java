package uk.reachable.incident.people.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.Need;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.reference.ReviewedData;

/**
 * What of an identity a provider sees once it has accepted, and on which lawful basis: what the duty officer chose,
 * else the reviewed default of the need ({@code disclosure.json}).
 */
@Component
public class DisclosurePolicy {

    private final Defaults defaults = ReviewedData.read("disclosure.json", Defaults.class);
    private final Map<String, LawfulBasis> bases = defaults.lawfulBases().stream()
            .collect(Collectors.toUnmodifiableMap(LawfulBasis::code, Function.identity()));

    /** An empty choice discloses nothing; no choice is the default. */
    public Set<IdentityField> disclosed(Need need, @Nullable Set<IdentityField> chosen) {
        return chosen != null ? chosen : defaults.byNeed().getOrDefault(need, Set.of());
    }

    /** Throws an {@link IllegalStateException} for a need that the reviewed file has no basis for. */
    public LawfulBasis lawfulBasis(Need need) {
        LawfulBasis basis = bases.get(defaults.lawfulBasisByNeed().get(need));
        if (basis == null) {
            throw new IllegalStateException("disclosure.json says no lawful basis for " + need);
        }
        return basis;
    }

    /** In words, as it was recorded under a code. */
    LawfulBasis basisOf(String code) {
        return Objects.requireNonNullElseGet(bases.get(code), () -> new LawfulBasis(code, code));
    }

    private record Defaults(
            int version,
            String basis,
            Map<Need, Set<IdentityField>> byNeed,
            Map<Need, String> lawfulBasisByNeed,
            List<LawfulBasis> lawfulBases) {}
}
