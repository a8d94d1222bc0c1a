package uk.reachable.system.prove.check.repeated;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.incident.IncidentLogged;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Line;
import uk.reachable.system.prove.evidence.Referrals;
import uk.reachable.system.prove.evidence.Sent;

import static uk.reachable.system.prove.check.account.Anomaly.ORDER_INVERSION;

/** What happened to a case is told, and was done, in its order. */
public final class Order implements Check {

    @Override
    public void look(Account account, Findings findings) {
        Evidence evidence = account.evidence();
        evidence.log().firsts().forEach((line, sent) -> arrival(line, sent, findings));
        partitions(evidence, findings);
        account.courses().forEach((referral, course) -> course.illegal()
                .forEach(move -> findings.expect(false, ORDER_INVERSION, referral, "%s", move)));
        histories(evidence, findings);
        evidence.cases().incidents().forEach(incident -> {
            List<Event> told = evidence.log().events(Topic.INCIDENT, incident.id());
            findings.expect(
                    told.isEmpty() || told.getFirst() instanceof IncidentLogged,
                    ORDER_INVERSION,
                    incident.id(),
                    "the first event of an incident is IncidentLogged, here it is %s",
                    told.isEmpty() ? "" : told.getFirst());
        });
    }

    /** An event may come again later, never before its predecessor. */
    private static void arrival(Line line, List<Sent> sent, Findings findings) {
        long before = 0;
        for (Sent next : sent) {
            findings.expect(
                    next.sequence() > before || next.event() == null,
                    ORDER_INVERSION,
                    line.key(),
                    "event %s of %s came after %s (%s)",
                    next.sequence(),
                    line,
                    before,
                    next.place());
            before = Math.max(before, next.sequence());
        }
    }

    private static void partitions(Evidence evidence, Findings findings) {
        Map<Line, Integer> partitions = new HashMap<>();
        for (Sent sent : evidence.log().all()) {
            int partition = partitions.computeIfAbsent(sent.line(), _ -> sent.partition());
            findings.expect(
                    partition == sent.partition() || sent.event() == null,
                    ORDER_INVERSION,
                    sent.line().key(),
                    "event %s of %s lies in partition %s, others of the key in %s",
                    sent.sequence(),
                    sent.line(),
                    sent.partition(),
                    partition);
        }
    }

    private static void histories(Evidence evidence, Findings findings) {
        Map<String, Long> versions = new HashMap<>();
        for (Referrals.Step step : evidence.referrals().steps()) {
            long before = versions.getOrDefault(step.referralId(), 0L);
            findings.expect(
                    step.version() == before || step.version() == before + 1,
                    ORDER_INVERSION,
                    step.referralId(),
                    "the history has version %s (%s) after %s",
                    step.version(),
                    step.what(),
                    before);
            versions.put(step.referralId(), step.version());
        }
    }
}
