package uk.reachable.gateway.logging;

import uk.reachable.contracts.codes.Source;

/** What people read instead of codes that only this page offers. */
final class LogWords {

    private LogWords() {}

    static String of(Source source) {
        return switch (source) {
            case POLICE -> "Police";
            case HEALTH -> "Health service";
            case AMBULANCE -> "Ambulance service";
            case SCHOOL -> "School";
            case COMMUNITY -> "Somebody in the community";
            case SOCIAL_CARE -> "Social care";
            case LOCAL_AUTHORITY -> "Local authority";
            case PROVIDER -> "Support provider";
            case OTHER -> "Somebody else";
        };
    }
}
