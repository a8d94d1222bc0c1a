package uk.reachable.incident.purpose;

/** The five purposes of the unit's support after an incident (seed 001 ¶80). */
public enum Purpose {
    PREVENT_ONWARD_TRANSMISSION,
    PREVENTATIVE_INTERVENTIONS,
    COMMUNITY_ENGAGEMENT,
    ADDRESS_TRAUMA,
    ROOT_CAUSES
}
