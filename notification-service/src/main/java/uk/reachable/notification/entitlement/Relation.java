package uk.reachable.notification.entitlement;

import java.util.Set;
import uk.reachable.platform.security.Role;

import static uk.reachable.platform.security.Role.CASEWORKER;
import static uk.reachable.platform.security.Role.DUTY_OFFICER;
import static uk.reachable.platform.security.Role.LEAD_OFFICER;
import static uk.reachable.platform.security.Role.PRIVACY_OFFICER;
import static uk.reachable.platform.security.Role.PROGRAMME_MANAGER;
import static uk.reachable.platform.security.Role.PROVIDER_MANAGER;
import static uk.reachable.platform.security.Role.TASKING;

/**
 * How somebody of an organisation that is told of a matter stands to it; the region's file names who is alerted by
 * these words. Whoever is off duty is not, whatever the relation.
 */
public enum Relation {
    /** Those of the provider who work where the person can be met; where none of them is on shift, their colleagues. */
    CASEWORKERS_AT_SITE(CASEWORKER),
    CASEWORKERS(CASEWORKER),
    /** Whoever supports the person; while nobody is named, or they are off duty, whoever of the provider could. */
    RESPONSIBLE_WORKER(CASEWORKER, PROVIDER_MANAGER),
    MANAGERS(PROVIDER_MANAGER),
    /** Of the organisation that referred: a provider, or the unit. */
    REFERRER(CASEWORKER, PROVIDER_MANAGER, DUTY_OFFICER),
    /** Those who come to meetings for an organisation that is invited, or answer for what it was asked to do. */
    INVITEES(LEAD_OFFICER, DUTY_OFFICER, PROVIDER_MANAGER),
    POLICE_LEAD(LEAD_OFFICER),
    TASKING_FORUM(TASKING),
    DUTY_DESK(DUTY_OFFICER),
    PROGRAMME_MANAGERS(PROGRAMME_MANAGER),
    PRIVACY_OFFICERS(PRIVACY_OFFICER);

    private final Set<Role> roles;

    Relation(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** By which roles somebody of the organisation has it. */
    public Set<Role> roles() {
        return roles;
    }
}
