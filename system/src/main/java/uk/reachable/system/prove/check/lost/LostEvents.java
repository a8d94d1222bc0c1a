package uk.reachable.system.prove.check.lost;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Line;
import uk.reachable.system.prove.evidence.Messaging;
import uk.reachable.system.prove.evidence.Sent;
import uk.reachable.system.prove.evidence.Service;

import static uk.reachable.system.prove.check.account.Anomaly.ABORTED_VISIBLE;
import static uk.reachable.system.prove.check.account.Anomaly.ACKNOWLEDGED_LOST;

/** Every event that was committed is on its topic, none other is, and whoever hears the topic has applied it. */
public final class LostEvents implements Check {

    /** Heartbeats go on while we look: so many seconds may be under way. */
    private static final int HEARTBEATS_UNDER_WAY = 30;

    @Override
    public void look(Account account, Findings findings) {
        Evidence evidence = account.evidence();
        for (Service sender : Service.values()) {
            evidence.messaging(sender).published().forEach((line, last) -> {
                onTheTopic(evidence, sender, line, last, findings);
                applied(evidence, line, last, findings);
            });
        }
        evidence.log().firsts().forEach((line, sent) -> published(evidence, line, sent.getLast(), findings));
    }

    private static void onTheTopic(Evidence evidence, Service sender, Line line, long last, Findings findings) {
        Set<Long> there = evidence.log().firsts().getOrDefault(line, List.of()).stream()
                .map(Sent::sequence)
                .collect(Collectors.toSet());
        LongStream.rangeClosed(1, last)
                .filter(sequence -> !there.contains(sequence) && !isFreshHeartbeat(line, sequence, last))
                .forEach(sequence -> findings.expect(
                        isStranded(evidence.messaging(sender), line, sequence),
                        ACKNOWLEDGED_LOST,
                        line.key(),
                        "event %s of %s was committed and is not on the topic",
                        sequence,
                        line));
    }

    private static void applied(Evidence evidence, Line line, long last, Findings findings) {
        for (Service listener : Service.values()) {
            if (listener.hears(line)) {
                Messaging heard = evidence.messaging(listener);
                long applied = heard.applied().getOrDefault(line, 0L);
                findings.expect(
                        applied == last
                                || isStranded(heard, line, applied + 1)
                                || isFreshHeartbeat(line, applied + 1, last),
                        ACKNOWLEDGED_LOST,
                        line.key(),
                        "%s has applied %s events of %s, there are %s",
                        listener.process(),
                        applied,
                        line,
                        last);
            }
        }
    }

    /**
     * Whoever publishes the topic must have committed it: an event of a transaction that was rolled back is a rumour.
     */
    private static void published(Evidence evidence, Line line, Sent sent, Findings findings) {
        boolean known = sent.event() == null
                || publishers(evidence, line).values().stream().anyMatch(last -> last >= sent.sequence());
        findings.expect(
                known || line.isHeartbeat(),
                ABORTED_VISIBLE,
                line.key(),
                "event %s of %s is on the topic (%s), and nobody has committed it",
                sent.sequence(),
                line,
                sent.place());
    }

    private static Map<Service, Long> publishers(Evidence evidence, Line line) {
        return Arrays.stream(Service.values())
                .filter(service -> evidence.messaging(service).published().containsKey(line))
                .collect(Collectors.toMap(
                        service -> service,
                        service -> evidence.messaging(service).published().get(line)));
    }

    /** Not lost but stuck: {@code Stuck} says so. */
    private static boolean isStranded(Messaging service, Line line, long sequence) {
        return service.stranded().stream().anyMatch(event -> event.line().equals(line) && event.sequence() >= sequence);
    }

    private static boolean isFreshHeartbeat(Line line, long sequence, long last) {
        return line.isHeartbeat() && last - sequence < HEARTBEATS_UNDER_WAY;
    }
}
