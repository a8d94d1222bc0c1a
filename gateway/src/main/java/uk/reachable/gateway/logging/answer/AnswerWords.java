package uk.reachable.gateway.logging.answer;

import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.SafeguardingQuestion;

/** What people read instead of codes that only this page shows. */
final class AnswerWords {

    private AnswerWords() {}

    static String age(AgeBand band) {
        return switch (band) {
            case UNDER_18 -> "under 18";
            case AGE_18_TO_24 -> "18 to 24";
            case AGE_25_AND_OVER -> "25 or over";
        };
    }

    /** Who has to be told; what to do about it continues the sentence. */
    static String of(SafeguardingQuestion question) {
        return switch (question) {
            case SOCIAL_CARE -> "children’s social care";
            case NATIONAL_REFERRAL_MECHANISM -> "the National Referral Mechanism";
            case MARAC -> "the MARAC";
            case MAPPA -> "MAPPA";
        };
    }

    /** A to-do that a newer version of incident-service may know and this page does not is said in general. */
    static String toDo(String code) {
        return switch (code) {
            case "TIME_NOT_KNOWN" -> "Find out when it happened";
            case "EXACT_PLACE_NOT_KNOWN" -> "Find out where exactly it happened";
            case "NAME_NOT_KNOWN" -> "Find out their name";
            case "DATE_OF_BIRTH_NOT_KNOWN" -> "Find out their date of birth";
            case "CONTACT_NOT_KNOWN" -> "Find out how to reach them, and whether it is safe to ring";
            case "WHEREABOUTS_NOT_KNOWN" -> "Find out where they are now";
            default -> "Find out what was not known";
        };
    }
}
