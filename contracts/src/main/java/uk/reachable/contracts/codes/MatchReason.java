package uk.reachable.contracts.codes;

/** Why a programme fits a referral; in words on every page that shows it. */
public enum MatchReason {
    SERVES_NEED,
    SERVES_HOME_AREA,
    SERVES_PRESENT_AREA,
    SERVES_SETTING,
    SETTING_NOT_KNOWN_YET,
    AT_THIS_SITE,
    SERVES_AGE_BAND,
    ON_SHIFT_NOW,
    PLACE_FREE,
    TRUSTED_WORKER,
    SHARING_AGREEMENT_CURRENT
}
