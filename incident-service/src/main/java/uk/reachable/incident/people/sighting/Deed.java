package uk.reachable.incident.people.sighting;

import java.util.Arrays;

/** What somebody did with what is known of a person, as the audit entry says it. */
enum Deed {
    /** Somebody of the region's desk read all that is known. */
    READ_IDENTITY,
    /** A provider read what was disclosed to it. */
    READ_DISCLOSED,
    /** A provider that is asked read what it needs to answer, and not who it is. */
    READ_TRIAGE,
    /** Somebody read all that is known by emergency access. */
    READ_IN_EMERGENCY,
    /** The desk looked at what a provider would see. */
    PREVIEW_DISCLOSURE,
    /** What was asked about those who protect the person, and answered. */
    READ_SAFEGUARDING,
    /** The record of what was disclosed to whom. */
    READ_DISCLOSURES,
    /** From whom the person is hidden. */
    READ_EXCLUSIONS,
    /** Why emergency access was taken. */
    READ_EMERGENCY_ACCESSES,
    /** This list. */
    READ_SIGHTINGS,
    TAKE_EMERGENCY_ACCESS,
    REVIEW_EMERGENCY_ACCESS,
    CHANGE_ROLES,
    CHANGE_FACTORS,
    ADD_CONTACT,
    REMOVE_CONTACT,
    RELATE,
    RECORD_SPOKEN_TO,
    END_RELATION,
    CHANGE_DISCLOSURE,
    EXCLUDE,
    END_EXCLUSION,
    PAUSE_CONTACT,
    ALLOW_CONTACT,
    ASK_SAFEGUARDING,
    ANSWER_SAFEGUARDING,
    ERASE,
    /** What this version has no name for. */
    OTHER;

    static Deed of(String action) {
        return Arrays.stream(values())
                .filter(deed -> deed.name().equals(action))
                .findFirst()
                .orElse(OTHER);
    }
}
