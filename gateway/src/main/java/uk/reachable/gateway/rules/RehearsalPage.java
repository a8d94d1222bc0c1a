package uk.reachable.gateway.rules;

import java.time.Instant;
import java.util.List;
import uk.reachable.gateway.words.LondonTime;

/** What changed rules would have done, in sentences. */
record RehearsalPage(String summary, String difference, List<Line> more, List<Line> fewer) {

    record Line(String reference, String logged, String because) {}

    static RehearsalPage of(Rehearsal rehearsal, Instant now) {
        return new RehearsalPage(
                "%d incidents were logged in the last 90 days. The rules as they are called %s; these would have called %s."
                        .formatted(
                                rehearsal.incidents(),
                                meetings(rehearsal.meetingsNow()),
                                meetings(rehearsal.meetingsThen())),
                difference(rehearsal),
                lines(rehearsal.more(), now),
                lines(rehearsal.fewer(), now));
    }

    private static String difference(Rehearsal rehearsal) {
        return rehearsal.more().isEmpty() && rehearsal.fewer().isEmpty()
                ? "No meeting more and none fewer"
                : "%d more and %d fewer"
                        .formatted(rehearsal.more().size(), rehearsal.fewer().size());
    }

    private static String meetings(int number) {
        return number == 1 ? "1 meeting" : number + " meetings";
    }

    private static List<Line> lines(List<Rehearsal.Called> called, Instant now) {
        return called.stream()
                .map(each -> new Line(
                        each.reference(), LondonTime.words(each.loggedAt(), now), RuleWords.because(each.because())))
                .toList();
    }
}
