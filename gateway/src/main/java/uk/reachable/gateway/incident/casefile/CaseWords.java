package uk.reachable.gateway.incident.casefile;

import java.util.Locale;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.gateway.words.Words;

/**
 * What people read instead of the codes of incident-service. A code that a newer version of it may know and this page
 * does not is said in general.
 */
public final class CaseWords {

    private CaseWords() {}

    public static String colour(Severity severity) {
        return switch (severity) {
            case FATAL -> "red";
            case CRITICAL -> "orange";
            case SERIOUS -> "yellow";
            case LOW -> "grey";
        };
    }

    public static String colour(ReferralStatus status) {
        return switch (status) {
            case UNPLACED -> "red";
            case AWAITING_CONFIRMATION, WAITING -> "yellow";
            case RAISED, OFFERED -> "blue";
            case ACCEPTED, COMPLETED -> "green";
            case ENDED_EARLY, WITHDRAWN -> "grey";
        };
    }

    /** The five purposes of the response to an incident (seed 001 ¶79-80). */
    public static String purpose(String code) {
        return switch (code) {
            case "PREVENT_ONWARD_TRANSMISSION" -> "Prevent further violence";
            case "PREVENTATIVE_INTERVENTIONS" -> "Offer preventative interventions";
            case "COMMUNITY_ENGAGEMENT" -> "Support engagement with the communities affected";
            case "ADDRESS_TRAUMA" -> "Address trauma";
            case "ROOT_CAUSES" -> "Address root causes by early intervention";
            default -> "Another purpose";
        };
    }

    public static String purposeState(String code) {
        return switch (code) {
            case "COVERED" -> "Met";
            case "WAIVED" -> "Not needed";
            default -> "Not met yet";
        };
    }

    public static String meeting(String status) {
        return switch (status) {
            case "SCHEDULED" -> "Arranged";
            case "HELD" -> "Held";
            case "CONCLUDED" -> "Held and closed";
            case "CANCELLED" -> "Cancelled";
            default -> "Police are asked to convene it";
        };
    }

    /** A rule explains itself with the severity as a code. */
    public static String because(String sentence) {
        String said = sentence;
        for (Severity severity : Severity.values()) {
            said = said.replace(severity.name(), Words.of(severity).toLowerCase(Locale.UK));
        }
        return said.isEmpty() ? said : said.substring(0, 1).toUpperCase(Locale.UK) + said.substring(1);
    }

    public static String question(SafeguardingQuestion question) {
        return switch (question) {
            case SOCIAL_CARE -> "Children’s social care";
            case NATIONAL_REFERRAL_MECHANISM -> "National Referral Mechanism";
            case MARAC -> "Domestic abuse conference (MARAC)";
            case MAPPA -> "Public protection arrangements (MAPPA)";
        };
    }

    public static String toDo(String code) {
        return switch (code) {
            case "TIME_NOT_KNOWN" -> "Find out when it happened";
            case "EXACT_PLACE_NOT_KNOWN" -> "Find out exactly where it happened";
            case "NAME_NOT_KNOWN" -> "Find out their name";
            case "DATE_OF_BIRTH_NOT_KNOWN" -> "Find out their date of birth";
            case "CONTACT_NOT_KNOWN" -> "Find out how they can be reached";
            case "WHEREABOUTS_NOT_KNOWN" -> "Find out where they are now";
            default -> "Complete what is known";
        };
    }

    /** How another incident belongs to this one. */
    public static String link(Response.Link link) {
        return switch (link.kind()) {
            case "RETALIATION" ->
                "ANSWERS_IT".equals(link.side()) ? "This was in return for" : "This was followed in return by";
            case "SAME_PEOPLE" -> "The same people as";
            case "SAME_PLACE" -> "The same place as";
            default -> "Belongs together with";
        };
    }

    public static String pause(String reason) {
        return switch (reason) {
            case "ARREST_OR_SEARCH" -> "an arrest or a search is planned";
            case "WITNESS_OR_EVIDENCE" -> "it could harm a witness or evidence";
            case "NEXT_OF_KIN_NOT_TOLD" -> "next of kin are not told yet";
            case "SAFETY_OF_THE_PERSON" -> "the person would not be safe";
            case "SAFETY_OF_WORKERS" -> "workers would not be safe";
            default -> "for another reason";
        };
    }

    public static String handover(String status) {
        return switch (status) {
            case "PROPOSED" -> "a place is being sought";
            case "OFFERED" -> "no answer yet";
            case "ACCEPTED" -> "taken over";
            case "REFUSED" -> "refused";
            case "LAPSED" -> "not answered in time";
            default -> "did not come about";
        };
    }
}
