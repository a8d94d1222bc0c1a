package uk.reachable.gateway.words;

import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.Severity;

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
}
