package uk.reachable.incident.community;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.codes.Addressee;
import uk.reachable.incident.access.CommunityRules;
import uk.reachable.incident.community.notice.Notice;
import uk.reachable.incident.community.notice.NoticeFacts;
import uk.reachable.incident.community.notice.NoticeStatus;
import uk.reachable.incident.community.notice.Notices;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;

/** Shows desk and police the notices of an incident, with their words, and what became of each. */
@Component
class NoticeReader {

    private final NoticeAccess access;
    private final Notices notices;
    private final NextOfKin nextOfKin;
    private final Vault vault;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    NoticeReader(
            NoticeAccess access,
            Notices notices,
            NextOfKin nextOfKin,
            Vault vault,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.access = access;
        this.notices = notices;
        this.nextOfKin = nextOfKin;
        this.vault = vault;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** All notices, and when next of kin were told: null while police have not confirmed it. */
    record NoticeList(@Nullable Instant nextOfKinToldAt, List<NoticeView> notices) {}

    /** A notice with its words; {@code openedAt} is the receipt. */
    record NoticeView(
            String id,
            Addressee addressee,
            @Nullable String to,
            NoticeStatus status,
            String wordingId,
            @Nullable String wording,
            Instant draftedAt,
            @Nullable Instant agreedAt,
            @Nullable Instant issuedAt,
            @Nullable Instant openBy,
            @Nullable Instant openedAt,
            @Nullable Instant unopenedAt,
            @Nullable Instant rungAt) {

        /** Never says what was written. */
        @Override
        public String toString() {
            return "NoticeView[" + id + " " + status + "]";
        }
    }

    NoticeList read(Actor actor, String incidentId) {
        access.incident(CommunityRules.NOTICES, actor, incidentId);
        transaction.executeWithoutResult(_ -> audit.record(actor, "READ_NOTICES", "incident", incidentId));
        Map<String, String> texts = vault.open(incidentId);
        return new NoticeList(
                nextOfKin.toldAt(incidentId).orElse(null),
                notices.ofIncident(incidentId).stream()
                        .map(entry -> view(entry, texts))
                        .toList());
    }

    private static NoticeView view(Notices.Entry entry, Map<String, String> texts) {
        Notice notice = entry.notice();
        NoticeFacts facts = notice.facts();
        return new NoticeView(
                facts.id(),
                facts.addressee(),
                texts.get(NoticeFacts.to(facts.id())),
                notice.status(),
                facts.wordingId(),
                texts.get(NoticeFacts.wording(facts.wordingId())),
                entry.draftedAt(),
                entry.agreedAt(),
                entry.issuedAt(),
                NoticeStanding.openBy(notice),
                notice instanceof Notice.Opened opened ? opened.at() : null,
                notice instanceof Notice.Unopened unopened ? unopened.at() : null,
                notice instanceof Notice.Rung rung ? rung.at() : null);
    }
}
