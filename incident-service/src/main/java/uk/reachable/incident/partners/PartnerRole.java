package uk.reachable.incident.partners;

/**
 * What a partner stands for at a meeting: the specified authorities of the Serious Violence Duty (seed 002, 003 ¶2-3).
 */
public enum PartnerRole {
    POLICE,
    PROBATION,
    FIRE_AND_RESCUE,
    HEALTH,
    LOCAL_AUTHORITY
}
