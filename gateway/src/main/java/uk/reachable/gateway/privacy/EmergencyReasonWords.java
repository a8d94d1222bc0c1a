package uk.reachable.gateway.privacy;

/** Why somebody sees an identity by emergency access, in words. */
public final class EmergencyReasonWords {

    private EmergencyReasonWords() {}

    public static String of(String code) {
        return switch (code) {
            case "RISK_TO_LIFE" -> "somebody's life or health is in danger now";
            case "SAFEGUARDING_EMERGENCY" -> "a child or an adult at risk must be found or protected now";
            case "PERSON_PRESENT_WITHOUT_REFERRAL" ->
                "the person is with them, and the referral is missing or in doubt";
            default -> "another reason, which their own words give";
        };
    }
}
