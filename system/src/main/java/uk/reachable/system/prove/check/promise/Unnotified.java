package uk.reachable.system.prove.check.promise;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.notification.NoticePosted;
import uk.reachable.contracts.notification.NoticeSent;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.promise.Audience.Due;
import uk.reachable.system.prove.evidence.CaseFiles.OfferNotice;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Mail;
import uk.reachable.system.prove.evidence.Notices.Delivery;
import uk.reachable.system.prove.evidence.Notices.Item;

import static uk.reachable.system.prove.check.account.Anomaly.DIVERGENCE;
import static uk.reachable.system.prove.check.account.Anomaly.UNNOTIFIED;

/** Who must act has the notice in the inbox and by e-mail, and who watches the response sees that it has. */
public final class Unnotified implements Check {

    @Override
    public void look(Account account, Findings findings) {
        Evidence evidence = account.evidence();
        inboxes(evidence, findings);
        emails(evidence, findings);
        told(evidence, findings);
        offerNotices(evidence, findings);
        numbers(evidence, findings);
    }

    private static void inboxes(Evidence evidence, Findings findings) {
        Set<List<String>> posted = evidence.notices().items().stream()
                .map(item -> List.of(item.kind(), item.subjectId(), item.organisation()))
                .collect(Collectors.toSet());
        Set<List<String>> due = new HashSet<>();
        evidence.log()
                .events(Event.class)
                .flatMap(event -> Audience.of(event).stream())
                .forEach(notice -> {
                    due.add(key(notice));
                    findings.expect(
                            posted.contains(key(notice)),
                            UNNOTIFIED,
                            notice.subject(),
                            "%s must have a notice %s in its inbox, there is none",
                            notice.organisation(),
                            notice.kind());
                });
        evidence.log()
                .events(Event.class)
                .flatMap(event -> Audience.perhaps(event).stream())
                .map(Unnotified::key)
                .forEach(due::add);
        evidence.notices()
                .items()
                .forEach(item -> findings.expect(
                        due.contains(List.of(item.kind(), item.subjectId(), item.organisation())),
                        DIVERGENCE,
                        item.id(),
                        "a notice of nothing that happened: %s",
                        item));
    }

    private static List<String> key(Due due) {
        return List.of(due.kind().name(), due.subject(), due.organisation());
    }

    private static void emails(Evidence evidence, Findings findings) {
        Map<String, Mail> arrived = new HashMap<>();
        evidence.mails().forEach(mail -> arrived.putIfAbsent(mail.messageId(), mail));
        Map<String, List<Delivery>> deliveries =
                evidence.notices().deliveries().stream().collect(Collectors.groupingBy(Delivery::itemId));
        ToldFirst toldFirst = ToldFirst.of(evidence);
        for (Item item : evidence.notices().items()) {
            List<Delivery> ofItem = deliveries.getOrDefault(item.id(), List.of());
            Set<String> queued = ofItem.stream().map(Delivery::recipient).collect(Collectors.toSet());
            Set<String> due = toldFirst.of(item, Audience.addresses(item.kind(), item.organisation()));
            boolean areTold = Audience.isTheWorkers(item.kind())
                    ? due.isEmpty() || !Collections.disjoint(queued, due)
                    : queued.containsAll(due);
            findings.expect(areTold, UNNOTIFIED, item.id(), "e-mail is due to %s, queued to %s", due, queued);
            ofItem.forEach(delivery -> arrived(delivery, arrived, findings));
        }
    }

    private static void arrived(Delivery delivery, Map<String, Mail> arrived, Findings findings) {
        boolean open = Set.of("QUEUED", "SENDING", "CANCELLED", "ESCALATED").contains(delivery.status());
        Mail mail = arrived.get(delivery.messageId());
        findings.expect(
                open
                        || mail != null
                                && mail.to().equals(delivery.recipient())
                                && (mail.isBundle() || mail.itemId().equals(delivery.itemId())),
                UNNOTIFIED,
                delivery.itemId(),
                "the e-mail %s to %s is %s, in the mailbox is %s",
                delivery.messageId(),
                delivery.recipient(),
                delivery.status(),
                mail);
    }

    /** Each notice, and the first e-mail of it, is told to the others. */
    private static void told(Evidence evidence, Findings findings) {
        Set<String> posted = evidence.log()
                .events(NoticePosted.class)
                .map(NoticePosted::noticeId)
                .collect(Collectors.toSet());
        Set<String> sent = evidence.log()
                .events(NoticeSent.class)
                .map(NoticeSent::noticeId)
                .collect(Collectors.toSet());
        evidence.notices()
                .items()
                .forEach(item -> findings.expect(
                        posted.contains(item.id()),
                        UNNOTIFIED,
                        item.id(),
                        "the notice stands, and no NoticePosted is on the topic"));
        evidence.notices().deliveries().stream()
                .filter(delivery -> delivery.status().equals("SENT"))
                .forEach(delivery -> findings.expect(
                        sent.contains(delivery.itemId()),
                        UNNOTIFIED,
                        delivery.itemId(),
                        "an e-mail of it was sent, and no NoticeSent is on the topic"));
    }

    private static void offerNotices(Evidence evidence, Findings findings) {
        evidence.log()
                .events(OfferMade.class)
                .forEach(offer -> findings.expect(
                        evidence.cases().offerNotices().contains(new OfferNotice(offer.referralId(), offer.provider())),
                        DIVERGENCE,
                        offer.offerId(),
                        "the response does not show that %s was told of the offer",
                        offer.provider()));
    }

    private static void numbers(Evidence evidence, Findings findings) {
        Map<String, Long> items = evidence.notices().items().stream()
                .collect(Collectors.groupingBy(Item::organisation, Collectors.counting()));
        evidence.notices()
                .heads()
                .forEach((organisation, head) -> findings.expect(
                        head
                                == items.getOrDefault(organisation, 0L)
                                        + evidence.notices().changes().getOrDefault(organisation, 0L),
                        DIVERGENCE,
                        organisation,
                        "its inbox has given number %s and has %s notices, of which it showed some anew",
                        head,
                        items.getOrDefault(organisation, 0L)));
    }
}
