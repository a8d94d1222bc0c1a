package uk.reachable.incident.people.disclosure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.incident.exclusion.Exclusions;
import uk.reachable.incident.people.agreement.Agreement;
import uk.reachable.incident.people.agreement.Agreements;
import uk.reachable.incident.people.known.KnownPerson;
import uk.reachable.platform.web.problem.Problems;

/** Whether an identity may be sent to an organisation at all, and what to do where it may not. */
@Component
public class Sendings {

    private final Agreements agreements;
    private final Exclusions exclusions;

    Sendings(Agreements agreements, Exclusions exclusions) {
        this.agreements = agreements;
        this.exclusions = exclusions;
    }

    /** What has to be done first; empty when it may be sent. */
    public Optional<String> remedy(KnownPerson person, String organisation) {
        if (exclusions.hidesFromOrganisation(person.id(), organisation)) {
            return Optional.of("This person is hidden from the organisation. Choose another, or end the exclusion.");
        }
        return agreements.currentWith(organisation, person.region()).isPresent()
                ? Optional.empty()
                : Optional.of("There is no current information-sharing agreement with this organisation."
                        + " Ask a programme manager to record one under agreements, or choose another organisation.");
    }

    /** Ends as 409 with the remedy where it may not be sent. */
    void check(KnownPerson person, String organisation) {
        remedy(person, organisation).ifPresent(remedy -> {
            throw Problems.conflict(remedy);
        });
    }

    @Nullable
    String reference(String organisation, String region) {
        return agreements
                .currentWith(organisation, region)
                .map(Agreement::reference)
                .orElse(null);
    }
}
