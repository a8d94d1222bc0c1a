package uk.reachable.incident.rules.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.incident.pattern.MeetingPattern;
import uk.reachable.incident.pattern.Sighting;
import uk.reachable.incident.pattern.Within;
import uk.reachable.incident.rules.MeetingRule;
import uk.reachable.incident.rules.MeetingRules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DryRunTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");
    private static final Instant SINCE = NOW.minus(Duration.ofDays(90));
    private static final MeetingRule CRITICAL = new MeetingRule("critical", null, Severity.CRITICAL, null, 24);
    private static final MeetingRule SERIOUS = new MeetingRule("serious", null, Severity.SERIOUS, null, 24);
    private static final MeetingPattern THREE =
            new MeetingPattern("three", Category.ROBBERY, 3, 7, Within.LOCAL_AUTHORITY, null, 24);

    @Test
    void aDryRunShowsWhatAChangedRuleWouldHaveDone() {
        List<Past> past =
                List.of(robbery(9, Severity.LOW), robbery(6, Severity.SERIOUS), robbery(3, Severity.CRITICAL));
        DryRunView lower = DryRun.compare(rules(1, CRITICAL), rules(2, SERIOUS), past, SINCE, NOW);
        assertThat(lower)
                .extracting(DryRunView::incidents, DryRunView::meetingsNow, DryRunView::meetingsThen)
                .containsExactly(3, 1, 2);
        assertThat(lower.fewer()).isEmpty();
        assertThat(lower.more())
                .extracting(DryRunView.CalledOrNot::reference, DryRunView.CalledOrNot::because)
                .containsExactly(tuple(
                        "WM-6", "called because a robbery in Birmingham is at or above SERIOUS, rule 1 of version 2"));
    }

    @Test
    void aDryRunShowsWhichMeetingsWouldNotBeCalled() {
        List<Past> past = List.of(robbery(6, Severity.SERIOUS), robbery(3, Severity.CRITICAL));
        DryRunView higher = DryRun.compare(rules(1, SERIOUS), rules(2, CRITICAL), past, SINCE, NOW);
        assertThat(higher.more()).isEmpty();
        assertThat(higher.fewer())
                .extracting(DryRunView.CalledOrNot::reference, DryRunView.CalledOrNot::because)
                .containsExactly(tuple(
                        "WM-6", "called because a robbery in Birmingham is at or above SERIOUS, rule 1 of version 1"));
    }

    @Test
    void aPatternIsTriedOnThePastInTheOrderInWhichItBecameKnown() {
        List<Past> past = List.of(
                robbery(9, Severity.LOW),
                robbery(8, Severity.LOW),
                robbery(7, Severity.LOW),
                robbery(6.5, Severity.LOW));
        DryRunView tried = DryRun.compare(rules(1, CRITICAL), withPattern(), past, SINCE, NOW);
        assertThat(tried.more())
                .extracting(DryRunView.CalledOrNot::reference, DryRunView.CalledOrNot::because)
                .containsExactly(tuple(
                        "WM-7",
                        "called because there were 3 robberies in Birmingham within 7 days, at or above 3, pattern 1 of"
                                + " version 2"));
    }

    @Test
    void aMeetingOfAPatternCountsAsHeldWhenItWasDue() {
        List<Past> past = List.of(
                robbery(9, Severity.LOW),
                robbery(8, Severity.LOW),
                robbery(7, Severity.LOW), // calls, due a day later
                robbery(6.5, Severity.LOW), // is added to it
                robbery(5, Severity.LOW),
                robbery(4, Severity.LOW),
                robbery(3, Severity.LOW)); // the third since
        assertThat(Rehearsal.meetings(withPattern(), past)).containsOnlyKeys("incident-7.0", "incident-3.0");
    }

    @Test
    void whatWasImportedCountsAndNoMeetingIsCalledAboutIt() {
        List<Past> past = List.of(imported(5), imported(4), imported(3), robbery(2, Severity.LOW));
        assertThat(Rehearsal.meetings(withPattern(), past)).containsOnlyKeys("incident-2.0");
    }

    @Test
    void whatWasLoggedBeforeTheNinetyDaysCountsInPatternsAndIsNotShown() {
        List<Past> past =
                List.of(robbery(96, Severity.CRITICAL), robbery(91, Severity.LOW), robbery(89.5, Severity.LOW));
        DryRunView tried = DryRun.compare(rules(1, CRITICAL), withPattern(), past, SINCE, NOW);
        assertThat(tried.incidents()).isEqualTo(1);
        assertThat(tried.meetingsNow()).isZero();
        assertThat(tried.more()).extracting(DryRunView.CalledOrNot::reference).containsExactly("WM-89.5");
    }

    private static MeetingRules rules(int version, MeetingRule rule) {
        return new MeetingRules("west-midlands", version, List.of(rule), List.of());
    }

    private static MeetingRules withPattern() {
        return new MeetingRules("west-midlands", 2, List.of(CRITICAL), List.of(THREE));
    }

    private static Past robbery(double daysAgo, Severity severity) {
        return past(
                daysAgo,
                new Past.Logged("incident-" + daysAgo, "WM-" + text(daysAgo), severity, Set.of(AgeBand.UNDER_18)));
    }

    private static Past imported(double daysAgo) {
        return past(daysAgo, null);
    }

    private static Past past(double daysAgo, Past.@Nullable Logged logged) {
        Instant at = NOW.minus(Duration.ofMinutes(Math.round(daysAgo * 24 * 60)));
        String id = logged == null ? null : logged.id();
        return new Past(new Sighting(id, Category.ROBBERY, "E08000025", null, null, at), at, logged);
    }

    private static String text(double days) {
        return days == Math.rint(days) ? Long.toString((long) days) : Double.toString(days);
    }
}
