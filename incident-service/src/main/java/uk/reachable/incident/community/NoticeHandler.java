package uk.reachable.incident.community;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.incident.CommunityNoticeIssued;
import uk.reachable.incident.access.CommunityRules;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.community.NoticeRequests.DraftRequest;
import uk.reachable.incident.community.notice.Notice;
import uk.reachable.incident.community.notice.NoticeCommand;
import uk.reachable.incident.community.notice.NoticeCommand.Agree;
import uk.reachable.incident.community.notice.NoticeCommand.Issue;
import uk.reachable.incident.community.notice.NoticeCommand.RecordRing;
import uk.reachable.incident.community.notice.NoticeCommand.Reword;
import uk.reachable.incident.community.notice.NoticeDecision;
import uk.reachable.incident.community.notice.NoticeFacts;
import uk.reachable.incident.community.notice.NoticeSecret;
import uk.reachable.incident.community.notice.NoticeTable;
import uk.reachable.incident.community.notice.Notices;
import uk.reachable.incident.community.words.MinimalWords;
import uk.reachable.incident.community.words.NamesOfTheIncident;
import uk.reachable.incident.vault.Sealed;
import uk.reachable.incident.vault.Secret;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** What desk and police do with a notice, each step under the lock of its incident. */
@Component
class NoticeHandler {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeHandler.class);
    private static final Duration UNLESS_SAID = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(7);

    private final NoticeAccess access;
    private final Notices notices;
    private final NextOfKin nextOfKin;
    private final NamesOfTheIncident names;
    private final Vault vault;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    NoticeHandler(
            NoticeAccess access,
            Notices notices,
            NextOfKin nextOfKin,
            NamesOfTheIncident names,
            Vault vault,
            Outbox outbox,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.notices = notices;
        this.nextOfKin = nextOfKin;
        this.names = names;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** A notice that left, and what opens it, which is told now and never again. */
    record IssuedNow(Notice.Issued notice, NoticeSecret secret) {}

    @Transactional
    public Instant nextOfKinTold(Actor actor, String incidentId, Instant toldAt) {
        Instant now = now();
        KnownIncident locked = access.lockIncident(CommunityRules.NEXT_OF_KIN, actor, incidentId);
        if (toldAt.isAfter(now)) {
            throw Problems.invalid("toldAt", "must not be in the future: record it once they are told");
        }
        nextOfKin.told(incidentId, toldAt, actor, now);
        done(actor, "CONFIRM_NEXT_OF_KIN_TOLD", "incident", incidentId, locked);
        return toldAt;
    }

    @Transactional
    public Notice draft(Actor actor, String incidentId, DraftRequest request) {
        KnownIncident known = access.incident(CommunityRules.DRAFT, actor, incidentId);
        String noticeId = ids.next();
        String wordingId = ids.next();
        List<Secret> texts = new ArrayList<>(List.of(wording(known, wordingId, request.wording())));
        texts.add(new Secret(incidentId, NoticeFacts.to(noticeId), request.to().strip()));
        List<Sealed> sealed = vault.seal(texts);
        KnownIncident locked = access.lockIncident(CommunityRules.DRAFT, actor, incidentId);
        Notice.Draft draft = new Notice.Draft(new NoticeFacts(noticeId, incidentId, request.addressee(), wordingId));
        notices.add(draft, actor.subject(), now());
        vault.keep(sealed);
        done(actor, "DRAFT_NOTICE", "notice", noticeId, locked);
        return draft;
    }

    /** Words that police agreed are not agreed any more once they are others. */
    @Transactional
    public Notice reword(Actor actor, String noticeId, String words) {
        KnownIncident known = access.incidentOf(CommunityRules.REWORD, actor, noticeId);
        String wordingId = ids.next();
        List<Sealed> sealed = vault.seal(List.of(wording(known, wordingId, words)));
        Notice after = step(CommunityRules.REWORD, actor, noticeId, "REWORD_NOTICE", new Reword(wordingId));
        vault.keep(sealed);
        return after;
    }

    @Transactional
    public Notice agree(Actor actor, String noticeId, String wordingId) {
        return step(CommunityRules.AGREE, actor, noticeId, "AGREE_NOTICE", new Agree(wordingId));
    }

    @Transactional
    public IssuedNow issue(Actor actor, String noticeId, @Nullable Instant wantedOpenBy) {
        Instant now = now();
        KnownIncident locked = access.lockIncidentOf(CommunityRules.ISSUE, actor, noticeId);
        Instant openBy = openBy(wantedOpenBy, now);
        boolean told = nextOfKin.toldAt(locked.id()).isPresent();
        Notice after = NoticeStanding.granted(NoticeTable.decide(access.find(noticeId), new Issue(openBy, told)));
        NoticeSecret secret = NoticeSecret.fresh();
        notices.save(after, actor.subject(), now);
        notices.link(noticeId, secret, actor.subject(), now);
        outbox.append(new CommunityNoticeIssued(
                locked.id(),
                locked.reference(),
                locked.incident().region(),
                noticeId,
                after.facts().addressee(),
                openBy,
                now));
        done(actor, "ISSUE_NOTICE", "notice", noticeId, locked);
        return new IssuedNow((Notice.Issued) after, secret);
    }

    @Transactional
    public Notice rung(Actor actor, String noticeId) {
        return step(CommunityRules.RUNG, actor, noticeId, "RECORD_NOTICE_RUNG", new RecordRing(now()));
    }

    private Notice step(String endpoint, Actor actor, String noticeId, String action, NoticeCommand command) {
        KnownIncident locked = access.lockIncidentOf(endpoint, actor, noticeId);
        NoticeDecision decision = NoticeTable.decide(access.find(noticeId), command);
        Notice after = NoticeStanding.granted(decision);
        if (decision instanceof NoticeDecision.Applied) {
            notices.save(after, actor.subject(), now());
            done(actor, action, "notice", noticeId, locked);
        }
        return after;
    }

    /** Throws a 400 for words that say too much. */
    private Secret wording(KnownIncident incident, String wordingId, String words) {
        String wording = words.strip();
        MinimalWords.objection(wording, names.of(incident.id())).ifPresent(objection -> {
            throw Problems.invalid("wording", objection);
        });
        return new Secret(incident.id(), NoticeFacts.wording(wordingId), wording);
    }

    private static Instant openBy(@Nullable Instant wanted, Instant now) {
        if (wanted == null) {
            return now.plus(UNLESS_SAID);
        }
        if (!wanted.isAfter(now) || wanted.isAfter(now.plus(LONGEST))) {
            throw Problems.invalid("openBy", "must be after now and within 7 days");
        }
        return wanted;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void done(Actor actor, String action, String kind, String id, KnownIncident incident) {
        audit.record(actor, action, kind, id);
        LOG.info("{}: {}", incident.reference(), action);
    }
}
