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
import uk.reachable.incident.exclusion.Exclusions;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;

/** Shows desk and police the notices of an incident, with their words, and what became of each. */
@Component
class NoticeReader {

    private final NoticeAccess access;
    private final Notices notices;
    private final NextOfKin nextOfKin;
    private final Exclusions exclusions;
    private final Vault vault;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    NoticeReader(
            NoticeAccess access,
            Notices notices,
            NextOfKin nextOfKin,
            Exclusions exclusions,
            Vault vault,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.access = access;
        this.notices = notices;
        this.nextOfKin = nextOfKin;
        this.exclusions = exclusions;
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

    /** For whoever must not know of somebody of the incident, without addressees and words: a family is one, too. */
    NoticeList read(Actor actor, String incidentId) {
        access.incidentToRead(CommunityRules.NOTICES, actor, incidentId);
        boolean withheld = exclusions.hidesSomebodyOf(incidentId, actor);
        String action = withheld ? "READ_NOTICES_WITHHELD" : "READ_NOTICES";
        transaction.executeWithoutResult(_ -> audit.record(actor, action, "incident", incidentId));
        Map<String, String> texts = withheld ? Map.of() : vault.open(incidentId);
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
