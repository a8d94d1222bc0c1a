package uk.reachable.system.prove.check.promise;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Mail;
import uk.reachable.system.prove.evidence.Notices.Delivery;
import uk.reachable.system.prove.evidence.Notices.Item;

import static uk.reachable.system.prove.check.account.Anomaly.NOTIFIED_TWICE;

/**
 * Nobody is told twice: never in an inbox, by e-mail only where a fault hit the sending, and then under one Message-ID.
 */
public final class NotifiedTwice implements Check {

    @Override
    public void look(Account account, Findings findings) {
        Evidence evidence = account.evidence();
        findings.expectEachOnce(
                NOTIFIED_TWICE,
                evidence.notices().items(),
                item -> List.of(item.kind(), item.subjectId(), item.organisation()),
                Item::id,
                "the inbox has a second notice of the same: %s");
        findings.expectEachOnce(
                NOTIFIED_TWICE,
                evidence.notices().deliveries(),
                delivery -> List.of(delivery.itemId(), delivery.recipient()),
                Delivery::itemId,
                "a second e-mail of the same notice to the same person: %s");
        differentIds(evidence, findings);
        Repeats.of(evidence).stream()
                .filter(repeat -> repeat.fault() == null)
                .forEach(repeat -> findings.expect(
                        false,
                        NOTIFIED_TWICE,
                        repeat.messageId(),
                        "%s got it %s times, from %s on, and no fault hit its sending",
                        repeat.to(),
                        repeat.times(),
                        repeat.first()));
    }

    private static void differentIds(Evidence evidence, Findings findings) {
        Set<String> queued = evidence.notices().deliveries().stream()
                .map(Delivery::messageId)
                .collect(Collectors.toSet());
        Map<List<String>, Set<String>> ids = evidence.mails().stream()
                .filter(mail -> !mail.isBundle())
                .collect(Collectors.groupingBy(
                        mail -> List.of(mail.itemId(), mail.to()),
                        Collectors.mapping(Mail::messageId, Collectors.toSet())));
        ids.forEach((mail, messageIds) -> findings.expect(
                messageIds.size() == 1 && queued.containsAll(messageIds),
                NOTIFIED_TWICE,
                mail.getFirst(),
                "e-mail of it to %s came under %s, one Message-ID is queued",
                mail.getLast(),
                messageIds));
    }
}
