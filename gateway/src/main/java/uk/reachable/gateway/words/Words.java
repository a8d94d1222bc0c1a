package uk.reachable.gateway.words;

import uk.reachable.contracts.codes.Addressee;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.contracts.codes.MeetingCancelReason;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.codes.Tier;

/** What people read instead of the codes of the interface (domain brief, "On screens"). */
public final class Words {

    private Words() {}

    public static String of(Category category) {
        return switch (category) {
            case HOMICIDE -> "Homicide";
            case FIREARM_DISCHARGE -> "Shots fired";
            case KNIFE_INJURY -> "Knife injury";
            case SERIOUS_ASSAULT -> "Serious assault";
            case ROBBERY -> "Robbery";
            case COUNTY_LINES_ARREST -> "County lines arrest";
            case EXPLOITATION_CONCERN -> "Concern about exploitation";
            case MISSING_EPISODE -> "Missing from home or care";
            case DOMESTIC_ABUSE -> "Domestic abuse";
            case SCHOOL_DISORDER -> "Disorder at a school";
            case COMMUNITY_TENSION -> "Tension in a community";
            case OTHER -> "Other incident";
        };
    }

    public static String of(Severity severity) {
        return switch (severity) {
            case LOW -> "Low";
            case SERIOUS -> "Serious";
            case CRITICAL -> "Critical";
            case FATAL -> "Fatal";
        };
    }

    public static String of(ReferralStatus status) {
        return switch (status) {
            case UNPLACED -> "No service found yet";
            case AWAITING_CONFIRMATION -> "Waiting for the duty officer";
            case WAITING -> "Waiting for a place";
            case RAISED -> "Finding a service";
            case OFFERED -> "Offered, no answer yet";
            case ACCEPTED -> "Support agreed";
            case COMPLETED -> "Support completed";
            case ENDED_EARLY -> "Support ended early";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    public static String of(Need need) {
        return switch (need) {
            case REACHABLE_MOMENT -> "Help in a reachable moment";
            case RESCUE_AND_RESPONSE -> "Rescue and Response";
            case PEER_MENTOR -> "Peer mentor";
            case MISSING_RETURN_SUPPORT -> "Support after going missing";
            case RESETTLEMENT -> "Resettlement after custody";
            case DESIST_AND_TRANSFORM -> "Desist and Transform";
            case THERAPY -> "Therapy";
            case DOMESTIC_ABUSE_ADVOCACY -> "Domestic abuse advocate";
            case PARENT_PEER_SUPPORT -> "Parent peer support";
            case SCHOOL_SUPPORT -> "Support for a school";
            case SAFE_SPACE -> "Safe space";
        };
    }

    public static String of(AgeBand ageBand) {
        return switch (ageBand) {
            case UNDER_18 -> "Child (under 18)";
            case AGE_18_TO_24 -> "18 to 24";
            case AGE_25_AND_OVER -> "25 and over";
        };
    }

    public static String of(Setting setting) {
        return switch (setting) {
            case EMERGENCY_DEPARTMENT -> "Emergency department";
            case CUSTODY -> "Police custody";
            case EXPLOITATION_HUB -> "Exploitation hub";
            case MENTAL_HEALTH -> "Mental health service";
            case SEXUAL_HEALTH -> "Sexual health service";
            case SCHOOL -> "School";
            case HOME -> "Home";
            case PUBLIC_PLACE -> "Public place";
            case NIGHT_TIME_ECONOMY -> "Night-time economy";
            case SECURE_ESTATE -> "Prison or secure estate";
        };
    }

    public static String of(Tier tier) {
        return switch (tier) {
            case PRIMARY -> "Primary: for everybody";
            case SECONDARY -> "Secondary: for those at risk";
            case TERTIARY -> "Tertiary: for those already involved";
        };
    }

    public static String of(PersonRole role) {
        return switch (role) {
            case VICTIM -> "Harmed";
            case SUSPECT -> "Arrested or suspected";
            case WITNESS -> "Witness";
            case AFFECTED -> "Affected";
            case AT_RISK -> "At risk";
            case EXPLOITED -> "Exploited";
        };
    }

    /** A status that a newer version of incident-service may know and this page does not is left unsaid. */
    public static String ofResponse(String status) {
        return switch (status) {
            case "LOGGED" -> "Logged";
            case "RESPONDING" -> "Responding";
            case "CLOSED" -> "Closed";
            case "REOPENED" -> "Reopened";
            case "DUPLICATE" -> "Logged twice: see the other";
            default -> "";
        };
    }

    public static String of(MeetingCancelReason reason) {
        return switch (reason) {
            case NOT_NEEDED -> "It is not needed";
            case DEALT_WITH_ELSEWHERE -> "Another meeting or forum deals with it";
            case CALLED_IN_ERROR -> "It ought not to have been called";
        };
    }

    public static String of(Addressee addressee) {
        return switch (addressee) {
            case SCHOOL -> "School notice";
            case FAMILY -> "Notice to a family";
            case YOUTH_GROUP -> "Notice to a youth group";
            case FAITH_GROUP -> "Notice to a faith group";
            case COMMUNITY_LEADER -> "Community notice";
        };
    }

    public static String of(SafeguardingQuestion question) {
        return switch (question) {
            case SOCIAL_CARE -> "Children's social care";
            case NATIONAL_REFERRAL_MECHANISM -> "National Referral Mechanism (trafficking)";
            case MARAC -> "MARAC (domestic abuse conference)";
            case MAPPA -> "MAPPA (public protection)";
        };
    }

    public static String of(JourneyLeg leg) {
        return switch (leg) {
            case COLLECTION -> "Collection";
            case RETURN -> "Journey home";
            case EXIT_PLAN -> "Plan for what follows";
        };
    }

    /** A sentence that is written for programs, too, and names severities by their codes. */
    public static String plain(String written) {
        String plain = written;
        for (Severity severity : Severity.values()) {
            plain = plain.replace(severity.name(), "“" + of(severity) + "”");
        }
        return plain;
    }
}
