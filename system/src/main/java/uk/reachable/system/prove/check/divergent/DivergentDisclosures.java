package uk.reachable.system.prove.check.divergent;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.Kind;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Particulars.Disclosure;
import uk.reachable.system.prove.history.About;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;

import static uk.reachable.system.prove.check.account.Anomaly.DIVERGENCE;
import static uk.reachable.system.prove.check.account.Anomaly.LEAKED;

/** What the record says is disclosed is what the referral discloses, and exactly what its recipient reads. */
public final class DivergentDisclosures implements Check {

    /** Between the clock of a client and that of a service, both of one machine. */
    private static final Duration SLACK = Duration.ofSeconds(1);

    @Override
    public void look(Account account, Findings findings) {
        Evidence evidence = account.evidence();
        Map<String, List<Disclosure>> record =
                evidence.particulars().disclosures().stream().collect(Collectors.groupingBy(Disclosure::referralId));
        record.forEach((referral, lines) -> now(evidence, referral, lines, findings));
        evidence.operations().stream()
                .filter(DivergentDisclosures::isRead)
                .forEach(read -> read(read, record, findings));
    }

    /** The last that was chosen counts; else what was chosen with the incident was sent as it was. */
    private static void now(Evidence evidence, String referral, List<Disclosure> lines, Findings findings) {
        Disclosure last = lines.stream()
                .filter(Disclosure::isChosen)
                .reduce((_, later) -> later)
                .orElse(lines.getLast());
        Set<String> now = evidence.particulars().disclosed().get(referral);
        findings.expect(
                last.fields().equals(now),
                DIVERGENCE,
                referral,
                "it discloses %s, the record says %s",
                now,
                last.fields());
    }

    /** Of somebody with one referral: of several, a provider may see what is disclosed for each. */
    private static boolean isRead(Operation operation) {
        Kind kind = Request.of(operation.path()).kind();
        return operation.outcome() == Outcome.ACKNOWLEDGED
                && (kind == Kind.READ_PERSON || kind == Kind.PREVIEW_DISCLOSURE)
                && operation.about().containsKey(About.REFERRAL);
    }

    private static void read(Operation read, Map<String, List<Disclosure>> record, Findings findings) {
        String referral = Objects.requireNonNull(read.about().get(About.REFERRAL));
        JsonNode seen = read.answer().path("asRecipient").isMissingNode()
                ? read.answer()
                : read.answer().path("asRecipient");
        Set<String> visible = new HashSet<>();
        seen.path("visible").forEach(field -> visible.add(field.asString("")));
        Set<Set<String>> possible = possible(read, record.getOrDefault(referral, List.of()));
        // Whoever is only asked, or not any more, sees nothing of the identity.
        findings.expect(
                visible.isEmpty() || possible.contains(visible),
                LEAKED,
                referral,
                "%s saw %s, what was disclosed then is one of %s",
                read.user(),
                visible,
                possible);
        Set<String> shown = seen.path("identity").properties().stream()
                .filter(field -> !field.getValue().isNull())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        findings.expect(
                visible.containsAll(shown), LEAKED, referral, "%s may see %s, and saw %s", read.user(), visible, shown);
    }

    /** What held when the read began, and whatever came until it was answered. */
    private static Set<Set<String>> possible(Operation read, List<Disclosure> lines) {
        Set<Set<String>> possible = new HashSet<>();
        lines.stream()
                .filter(line -> line.at().isBefore(read.sent().minus(SLACK)))
                .reduce((_, later) -> later)
                .ifPresent(line -> possible.add(line.fields()));
        lines.stream()
                .filter(line -> !line.at().isBefore(read.sent().minus(SLACK))
                        && line.at().isBefore(read.answered().plus(SLACK)))
                .forEach(line -> possible.add(line.fields()));
        return possible;
    }
}
