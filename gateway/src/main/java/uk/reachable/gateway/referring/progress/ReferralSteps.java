package uk.reachable.gateway.referring.progress;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps of a referral in words. */
public final class ReferralSteps {

    private ReferralSteps() {}

    /** Empty for what only the services need to know of each other. */
    public static Optional<String> words(ReferralFile.Step step) {
        String who = Objects.requireNonNullElse(step.organisationName(), "The service");
        String to = Objects.requireNonNullElse(step.toOrganisationName(), "the other service");
        return Optional.ofNullable(
                step.what().startsWith("HANDOVER") ? handover(step.what(), to) : ofSearchOrSupport(step.what(), who));
    }

    private static @Nullable String ofSearchOrSupport(String what, String who) {
        String support = ofSupport(what, who);
        return support == null ? ofSearch(what, who) : support;
    }

    private static @Nullable String ofSearch(String what, String who) {
        return switch (what) {
            case "REFERRAL_RAISED" -> "Referred";
            case "REFERRAL_WAITING" -> "Waits for a place";
            case "REFERRAL_UNPLACED" -> "No service found yet";
            case "OFFER_MADE" -> "Offered to " + who;
            case "OFFER_DECLINED" -> who + " declined";
            case "OFFER_LAPSED" -> who + " did not answer in time";
            case "OFFER_WITHDRAWN" -> "Offer taken back";
            case "ALREADY_WITH_US_NOT_POSSIBLE" -> who + " has no place";
            case "REFERRAL_WITHDRAWN" -> "Withdrawn";
            case "REFERRAL_AMENDED" -> "Corrected";
            case "REFERRAL_REOPENED" -> "Reopened";
            case "LEFT_BEFORE_CONTACT" -> "Left before anybody saw them";
            case "CONFIRMATION_AWAITED" -> "Waits for the duty officer";
            case "CONFIRMATION_OVERDUE", "UNPLACED_OVERDUE" -> "Duty officer’s time ran out";
            case "REOFFER_CONFIRMED" -> "Duty officer confirmed";
            case "PROGRAMME_CHOSEN" -> who + " chosen by the desk";
            case "REFERRER_TOLD" -> "Referrer told";
            case "REFERRAL_PAUSED" -> "Police: no contact yet";
            case "REFERRAL_RESUMED" -> "Police: contact allowed";
            default -> null;
        };
    }

    private static @Nullable String ofSupport(String what, String who) {
        return switch (what) {
            case "OFFER_ACCEPTED" -> who + " accepted";
            case "REFERRAL_RELEASED" -> who + " let them go";
            case "CONTACT_RECORDED" -> "Contact by " + who;
            case "FIRST_CONTACT_OVERDUE" -> "Not seen in time";
            case "SESSION_RECORDED" -> "Session with " + who;
            case "WORKER_CHANGED" -> "Another worker of " + who;
            case "REFERRAL_COMPLETED" -> "Support completed";
            case "REFERRAL_ENDED_EARLY" -> "Support ended early";
            case "JOURNEY_PLANNED" -> "Journey home planned";
            case "LEG_CONFIRMED" -> "Part of the journey confirmed";
            case "LEG_MISSED" -> "Part of the journey missed";
            default -> null;
        };
    }

    private static @Nullable String handover(String what, String to) {
        return switch (what) {
            case "HANDOVER_PROPOSED" -> "Handover to " + to + " proposed";
            case "HANDOVER_OFFERED" -> to + " asked to take over";
            case "HANDOVER_ACCEPTED" -> to + " took over";
            case "HANDOVER_REFUSED" -> to + " refused to take over";
            case "HANDOVER_LAPSED" -> to + " did not answer in time";
            case "HANDOVER_NOT_POSSIBLE" -> to + " has no place";
            default -> null;
        };
    }
}
