package uk.reachable.platform.security;

/** What somebody does in their organisation; a role alone never opens a case. */
public enum Role {
    /** Logs incidents and watches over the response of their region's unit. */
    DUTY_OFFICER,
    /** Sees capacity and demand, and makes the returns. */
    PROGRAMME_MANAGER,
    /** Answers offers of their provider and works with the people referred to it. */
    CASEWORKER,
    /** Leads a provider's caseworkers and acts for absent ones. */
    PROVIDER_MANAGER,
    /** Police tasking: sees the state of a response in their areas, never the case. */
    TASKING,
    /** The police's Lead Responsible Officer, who convenes meetings. */
    LEAD_OFFICER,
    /**
     * Works for the unit in the community, in schools or with young people who are exploited: navigators, education
     * intervention advisers, the exploitation team. Raises referrals in their own areas.
     */
    NAVIGATOR,
    /** Reads who saw what. */
    AUDITOR,
    /** Reviews emergency accesses to identities. */
    PRIVACY_OFFICER,
    /** Replays or skips events that could not be handled. */
    OPERATOR
}
