package uk.reachable.contracts.codes;

/** What somebody has to be asked about a person besides support. */
public enum SafeguardingQuestion {
    /** Has children's social care been told: the MASH, or the emergency duty team out of hours? */
    SOCIAL_CARE,
    /** Was a possible victim of trafficking referred to the National Referral Mechanism? */
    NATIONAL_REFERRAL_MECHANISM,
    /** Does the multi-agency risk assessment conference for domestic abuse know? */
    MARAC,
    /** Do the multi-agency public protection arrangements know? */
    MAPPA
}
