package uk.reachable.gateway.privacy.erasure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.form.Option;

/** Reasons for an erasure, and what keeps somebody from it, in words. */
final class ErasureWords {

    static final List<Option> REASONS = List.of(
            new Option(
                    "ERASURE_GRANTED",
                    "They asked for it, and it was granted",
                    "Or whoever may ask for a child (UK GDPR, article 17)"),
            new Option("COURT_ORDER", "A court or the Information Commissioner has ordered it"),
            new Option("RETENTION_ENDED", "The time has passed for which it may be kept"));

    private ErasureWords() {}

    static String reason(@Nullable String code) {
        return REASONS.stream()
                .filter(reason -> reason.value().equals(code))
                .map(Option::words)
                .findFirst()
                .orElse("Another reason");
    }

    static String obstacle(String code) {
        return switch (code) {
            case "REFERRAL_OPEN" ->
                "A referral of this person is still open. They can be erased when it has ended or was withdrawn: ask the"
                        + " duty desk.";
            case "EMERGENCY_ACCESS_NOT_REVIEWED" ->
                "An emergency access to this person waits for your review. Review it first: its reason would be"
                        + " destroyed unread.";
            default -> "Something else keeps them from it. Ask whoever runs Reachable for you.";
        };
    }
}
