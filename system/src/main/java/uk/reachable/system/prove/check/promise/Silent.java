package uk.reachable.system.prove.check.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Notices.Delivery;
import uk.reachable.system.prove.evidence.Notices.Matter;

import static uk.reachable.system.prove.check.account.Anomaly.DIVERGENCE;
import static uk.reachable.system.prove.check.account.Anomaly.STUCK;

/**
 * While somebody is on a matter nobody is alerted to it, and nobody once it is over, but for what was being tried; what
 * is due by the clock happens by the clock.
 */
public final class Silent implements Check {

    private static final Duration LATE = Duration.ofSeconds(15);

    @Override
    public void look(Account account, Findings findings) {
        Evidence evidence = account.evidence();
        Map<String, List<Delivery>> deliveries =
                evidence.notices().deliveries().stream().collect(Collectors.groupingBy(Delivery::itemId));
        for (Matter matter : evidence.notices().matters()) {
            state(matter, findings);
            clock(matter, evidence.at(), findings);
            matter.items().stream()
                    .flatMap(item -> deliveries.getOrDefault(item, List.of()).stream())
                    .forEach(delivery -> silence(matter, delivery, findings));
        }
        answered(evidence, findings);
    }

    private static void state(Matter matter, Findings findings) {
        boolean acknowledged = matter.acknowledgedAt() != null && matter.acknowledgedUntil() != null;
        boolean whole =
                switch (matter.state()) {
                    case "OPEN" -> !acknowledged && matter.overAt() == null;
                    case "ACKNOWLEDGED" -> acknowledged && matter.overAt() == null;
                    case "OVER" -> !acknowledged && matter.overAt() != null && matter.nextAt() == null;
                    default -> false;
                };
        findings.expect(
                whole, DIVERGENCE, matter.subject(), "it is %s and something else, too: %s", matter.state(), matter);
    }

    private static void clock(Matter matter, Instant now, Findings findings) {
        Instant next = matter.nextAt();
        findings.expect(
                next == null || next.plus(LATE).isAfter(now),
                STUCK,
                matter.subject(),
                "the next were to be told, or the alerts to go on, at %s, now it is %s",
                next,
                now);
    }

    private static void silence(Matter matter, Delivery delivery, Findings findings) {
        boolean waits = delivery.status().equals("QUEUED");
        boolean sent = delivery.status().equals("SENT");
        findings.expect(
                !(waits && matter.overAt() != null) && !(sent && isAfter(delivery.dueAt(), matter.overAt())),
                DIVERGENCE,
                delivery.itemId(),
                "%s was over at %s, and an alert due at %s to %s is %s",
                matter.subject(),
                matter.overAt(),
                delivery.dueAt(),
                delivery.recipient(),
                delivery.status());
        boolean inTheSilence = isAfter(delivery.dueAt(), matter.acknowledgedAt())
                && isAfter(matter.acknowledgedUntil(), delivery.dueAt());
        findings.expect(
                !inTheSilence || !waits && !sent,
                DIVERGENCE,
                delivery.itemId(),
                "somebody is on %s until %s, and an alert due at %s to %s is %s",
                matter.subject(),
                matter.acknowledgedUntil(),
                delivery.dueAt(),
                delivery.recipient(),
                delivery.status());
    }

    private static boolean isAfter(@Nullable Instant one, @Nullable Instant other) {
        return one != null && other != null && one.isAfter(other);
    }

    /** An offer that was answered, or whose time ran out, alerts nobody any more. */
    private static void answered(Evidence evidence, Findings findings) {
        Map<String, String> states =
                evidence.notices().matters().stream().collect(Collectors.toMap(Matter::subject, Matter::state));
        evidence.referrals().offers().stream()
                .filter(offer -> offer.outcome() != null)
                .forEach(offer -> findings.expect(
                        states.getOrDefault("OFFER/" + offer.id(), "OVER").equals("OVER"),
                        DIVERGENCE,
                        offer.id(),
                        "it has ended (%s), and its alerts go on",
                        offer.outcome()));
    }
}
