package uk.reachable.gateway.incident;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.incident.casefile.Incident;
import uk.reachable.gateway.incident.casefile.Meeting;

/**
 * What may be done with an incident as it stands.
 *
 * @param pages where it is done on a page of its own
 * @param respond whether it can be said that somebody responds
 * @param undoMerge whether it can be taken out of the one that it is shown in
 */
record Steps(List<Step> pages, boolean respond, boolean undoMerge) {

    /** A meeting decides on referrals once it was held, until its record is complete. */
    private static final String DECIDES = "HELD";

    record Step(String words, String address) {}

    static Steps of(Incident incident, @Nullable Meeting meeting) {
        String page = "/incidents/" + incident.id();
        if (incident.isDuplicate()) {
            return new Steps(List.of(), false, true);
        }
        Step last =
                incident.isClosed() ? new Step("Reopen it", page + "/reopen") : new Step("Close it", page + "/close");
        Stream<Step> refer = meeting != null && meeting.status().equals(DECIDES)
                ? Stream.of(new Step("Refer somebody", page + "/refer"))
                : Stream.empty();
        Stream<Step> others = Stream.of(
                new Step("Correct what is known", page + "/amend"),
                new Step("Link with another incident", page + "/link"),
                new Step("Merge into another incident", page + "/merge"),
                last);
        return new Steps(
                Stream.concat(refer, others).toList(), incident.status().equals("LOGGED"), false);
    }
}
