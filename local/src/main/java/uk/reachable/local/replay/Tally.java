package uk.reachable.local.replay;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.codes.ReferralStatus;

/** What a replay came to; counts only, so that it stays small however long the replay. */
final class Tally {

    private int refused;
    private int meetingsCalled;
    private int meetingsNotCalled;
    private int referralsRaised;
    private final Map<ReferralStatus, Integer> statuses = new TreeMap<>();

    /** The answer to a logged incident. */
    synchronized void logged(JsonNode answer) {
        referralsRaised += answer.path("referrals").size();
        if (answer.path("meeting").isObject()) {
            meetingsCalled++;
        } else {
            meetingsNotCalled++;
        }
    }

    synchronized void refused() {
        refused++;
    }

    /** Where the referrals of one incident stand in the end. */
    synchronized void settled(JsonNode response) {
        response.path("referrals")
                .forEach(referral -> statuses.merge(
                        ReferralStatus.valueOf(referral.path("status").asString()), 1, Integer::sum));
    }

    /**
     * Whether every incident is counted once, and every referral that was promised is found once, none still raised.
     */
    synchronized boolean addsUp(int incidents) {
        int counted = statuses.values().stream().mapToInt(Integer::intValue).sum();
        return refused == 0
                && incidents == meetingsCalled + meetingsNotCalled
                && referralsRaised == counted
                && of(ReferralStatus.RAISED) == 0;
    }

    synchronized List<String> summary() {
        return List.of(
                line("Incidents", meetingsCalled + meetingsNotCalled),
                line("  meeting called", meetingsCalled),
                line("  not called", meetingsNotCalled),
                line("Referrals", referralsRaised),
                line("  accepted", of(ReferralStatus.ACCEPTED)),
                line("  offered", of(ReferralStatus.OFFERED)),
                line("  waiting", of(ReferralStatus.WAITING)),
                line("  unplaced", of(ReferralStatus.UNPLACED)),
                line("Still raised, or ended", stillRaisedOrEnded()),
                line("Refused incidents", refused));
    }

    private int stillRaisedOrEnded() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum()
                - of(ReferralStatus.ACCEPTED)
                - of(ReferralStatus.OFFERED)
                - of(ReferralStatus.WAITING)
                - of(ReferralStatus.UNPLACED);
    }

    private int of(ReferralStatus status) {
        return statuses.getOrDefault(status, 0);
    }

    private static String line(String what, int count) {
        return "%-24s %,8d".formatted(what, count);
    }
}
