package uk.reachable.intervention.outreach;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Tier;
import uk.reachable.intervention.catalogue.terms.Period;

/**
 * What is delivered to an audience rather than offered to a referred person: it has no need, no places and no offers,
 * and counts in returns by whom it reaches.
 *
 * @param targetReach how many it is to reach, null where the source does not say
 */
public record OutreachProgramme(
        String id,
        String name,
        String provider,
        String providerName,
        Audience audience,
        Tier tier,
        List<String> localAuthorities,
        @Nullable Integer targetReach,
        List<Period> funding,
        String source,
        String assumed) {

    /** Whom it reaches. */
    public enum Audience {
        PROFESSIONALS,
        SCHOOLS,
        COMMUNITIES,
        YOUNG_PEOPLE
    }

    public OutreachProgramme {
        localAuthorities = List.copyOf(localAuthorities);
        funding = List.copyOf(funding);
    }
}
