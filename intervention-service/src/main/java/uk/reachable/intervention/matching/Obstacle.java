package uk.reachable.intervention.matching;

/** Why a programme does not fit a referral. */
public enum Obstacle {
    OTHER_NEED,
    OTHER_AGE_BAND,
    OTHER_AREA,
    OTHER_SETTING,
    NOT_FUNDED_TODAY,
    /** Its funding would end before the support: {@link uk.reachable.intervention.funding.TaperPolicy}. */
    FUNDING_ENDS_TOO_SOON,
    PROVIDER_ALREADY_TRIED
}
