package uk.reachable.intervention.matching;

/** Why a programme does not fit a referral, from the coarsest to the most telling; with the words that people read. */
public enum Obstacle {
    OTHER_NEED("Is for another need"),
    OTHER_AREA("Serves neither the area where they live nor the one where they are now"),
    OTHER_AGE_BAND("Does not take on people of this age"),
    OTHER_SETTING("Does not work where they can be met now"),
    NOT_FUNDED_TODAY("Is not funded today"),
    /** {@link uk.reachable.intervention.funding.TaperPolicy}. */
    FUNDING_ENDS_TOO_SOON("Its funding would end before the support does"),
    /** Nobody's identity may be disclosed to it. */
    NO_SHARING_AGREEMENT("Has no current information-sharing agreement: a programme manager records one first"),
    PROVIDER_ALREADY_TRIED("Its provider has declined, or did not answer in time"),
    /** People on opposing sides are never offered to the same worker without a manager's decision. */
    NEEDS_A_MANAGERS_DECISION(
            "Everybody at work there supports an opposing side, or is not safe for them: a manager decides");

    private final String words;

    Obstacle(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
