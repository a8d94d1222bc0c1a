package uk.reachable.system.prove.check.divergent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Course;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.evidence.CaseFiles;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Referrals;

import static uk.reachable.system.prove.check.account.Anomaly.DIVERGENCE;

/** Referral-service's rows, incident-service's view of them and the events say the same of each referral. */
public final class DivergentReferrals implements Check {

    @Override
    public void look(Account account, Findings findings) {
        Evidence evidence = account.evidence();
        Map<String, Referrals.Referral> rows =
                Account.index(evidence.referrals().referrals(), Referrals.Referral::id);
        Map<String, CaseFiles.ReferralLine> lines =
                Account.index(evidence.cases().lines(), CaseFiles.ReferralLine::referralId);
        Map<String, CaseFiles.Relation> relations =
                Account.index(evidence.cases().relations(), CaseFiles.Relation::referralId);
        account.courses().forEach((id, course) -> {
            row(id, course, rows.get(id), findings);
            line(id, course, lines.get(id), findings);
            relation(id, course, relations.get(id), findings);
        });
        rows.keySet()
                .forEach(id -> findings.expect(
                        account.courses().containsKey(id), DIVERGENCE, id, "a referral of which no event tells"));
        asked(account, rows.keySet(), findings);
        steps(evidence, findings);
    }

    private static void row(String id, Course course, Referrals.@Nullable Referral row, Findings findings) {
        findings.expect(row != null, DIVERGENCE, id, "its events make it %s, its row is gone", course.status());
        if (row != null) {
            String told = words(course.status(), course.version(), programme(course.taken()));
            String kept = words(row.status(), row.version(), row.programme());
            findings.expect(told.equals(kept), DIVERGENCE, id, "its events make it %s, its row says %s", told, kept);
        }
    }

    private static void line(String id, Course course, CaseFiles.@Nullable ReferralLine line, Findings findings) {
        Course.Asked offer = course.offer();
        String programme = offer == null ? programme(course.taken()) : offer.programme();
        String told = words(course.status(), course.version(), programme);
        String shown = line == null ? "nothing" : words(line.status(), line.version(), line.programme());
        findings.expect(
                told.equals(shown), DIVERGENCE, id, "its events make it %s, the response shows %s", told, shown);
    }

    /** Who may see the person: exactly the one who holds the case and the one who is asked. */
    private static void relation(String id, Course course, CaseFiles.@Nullable Relation relation, Findings findings) {
        Course.Taken taken = course.taken();
        Course.Asked asked = course.offer() == null ? course.offeredHandover() : course.offer();
        String told = words(taken == null ? null : taken.organisation(), asked == null ? null : asked.id());
        String kept = relation == null ? words(null, null) : words(relation.holder(), relation.askedId());
        findings.expect(
                told.equals(kept), DIVERGENCE, id, "holder and asked are %s, incident-service lets see %s", told, kept);
    }

    /** The history of a case has what the events tell, no more and no less. */
    private static void steps(Evidence evidence, Findings findings) {
        Map<String, Set<String>> written = evidence.referrals().steps().stream()
                .collect(Collectors.groupingBy(
                        Referrals.Step::referralId,
                        Collectors.mapping(step -> step.version() + " " + step.what(), Collectors.toSet())));
        Map<String, Set<String>> told = evidence.log()
                .events(CaseEvent.class)
                .collect(Collectors.groupingBy(
                        CaseEvent::referralId,
                        Collectors.mapping(step -> step.version() + " " + what(step), Collectors.toSet())));
        Stream.concat(written.keySet().stream(), told.keySet().stream())
                .distinct()
                .forEach(id -> findings.expect(
                        written.getOrDefault(id, Set.of()).equals(told.getOrDefault(id, Set.of())),
                        DIVERGENCE,
                        id,
                        "its events are %s, its history %s",
                        told.getOrDefault(id, Set.of()),
                        written.getOrDefault(id, Set.of())));
    }

    /** As a history writes it: OfferMade is OFFER_MADE. */
    private static String what(CaseEvent step) {
        return step.getClass()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }

    /** Every referral that incident-service asked for exists, and none besides. */
    private static void asked(Account account, Set<String> rows, Findings findings) {
        Set<String> asked = account.evidence().cases().referrals().stream()
                .map(CaseFiles.Referral::id)
                .collect(Collectors.toSet());
        asked.forEach(id -> findings.expect(
                rows.contains(id), DIVERGENCE, id, "incident-service asked for it, referral-service has no row"));
        rows.forEach(id -> findings.expect(
                asked.contains(id), DIVERGENCE, id, "referral-service has it, incident-service never asked for it"));
    }

    private static @Nullable String programme(Course.@Nullable Taken taken) {
        return taken == null ? null : taken.programme();
    }

    private static String words(@Nullable Object... values) {
        return Arrays.asList(values).toString();
    }
}
