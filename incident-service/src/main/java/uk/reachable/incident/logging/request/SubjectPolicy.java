package uk.reachable.incident.logging.request;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.SubjectKind;

/**
 * What whom can be referred for. A programme that serves the need serves the subject, so matching asks no more. House
 * rule, to be confirmed by each region.
 */
public final class SubjectPolicy {

    private SubjectPolicy() {}

    public static Set<Need> needsOf(SubjectKind subject) {
        return switch (subject) {
            case PERSON -> EnumSet.allOf(Need.class);
            // Incident support for schools, parents and youth groups (seed 001 ¶79), domestic abuse in schools (¶145).
            case SCHOOL -> EnumSet.of(Need.SCHOOL_SUPPORT, Need.DOMESTIC_ABUSE_ADVOCACY);
            // Kitchen Table Talks (seed 001 ¶97).
            case FAMILY -> EnumSet.of(Need.PARENT_PEER_SUPPORT, Need.THERAPY, Need.DOMESTIC_ABUSE_ADVOCACY);
            case GROUP -> EnumSet.of(Need.PEER_MENTOR, Need.PARENT_PEER_SUPPORT, Need.SAFE_SPACE);
            // Safe Spaces (seed 001 ¶101).
            case PLACE -> EnumSet.of(Need.SAFE_SPACE);
        };
    }

    public static String inWords(SubjectKind subject) {
        return needsOf(subject).stream().map(Need::name).collect(Collectors.joining(", "));
    }
}
