package uk.reachable.gateway.operations;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an event says that happened, in words. */
final class EventWords {

    private static final Pattern TYPE = Pattern.compile("uk\\.reachable\\.\\w+\\.(\\w+)\\.v\\d+");

    /** Where the event's own name has words that are not for screens. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("ReferralUnplaced", "No service found yet"),
            Map.entry("ReferralWaiting", "Waiting for a place"),
            Map.entry("ReferralRequested", "A referral was made"),
            Map.entry("ReferralHeartbeat", "Sign of life of the referrals"),
            Map.entry("UnplacedOverdue", "No service found in time"),
            Map.entry("PlaceRequested", "A place is sought"),
            Map.entry("PlaceHeld", "A place was reserved"),
            Map.entry("PlaceFilled", "A support place was taken"),
            Map.entry("PlaceReleased", "A place became free again"),
            Map.entry("NoPlace", "There was no place"),
            Map.entry("ConfirmationAwaited", "The duty officer is asked to confirm"),
            Map.entry("ReofferConfirmed", "Asking another service was confirmed"),
            Map.entry("AlreadyWithUsNotPossible", "Already supported, which could not be recorded"),
            Map.entry("LegConfirmed", "A leg of a journey was confirmed"),
            Map.entry("LegMissed", "A leg of a journey was missed"),
            Map.entry("ContactPaused", "Police ask not to contact somebody yet"),
            Map.entry("ContactAllowed", "Somebody may be contacted again"));

    private EventWords() {}

    /** For example "Offer accepted"; a name that is not ours is not shown. */
    static String of(@Nullable String type) {
        Matcher name = TYPE.matcher(type == null ? "" : type);
        if (!name.matches()) {
            return "An event that does not say what happened";
        }
        String otherwise = OTHERWISE.get(name.group(1));
        return otherwise == null ? spaced(name.group(1)) : otherwise;
    }

    private static String spaced(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
