package uk.reachable.incident.community;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.incident.CommunityNoticeOpened;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.community.OpenNoticeHandler.Answer.NotValid;
import uk.reachable.incident.community.OpenNoticeHandler.Answer.Read;
import uk.reachable.incident.community.OpenNoticeHandler.Answer.WrongCode;
import uk.reachable.incident.community.notice.Notice;
import uk.reachable.incident.community.notice.NoticeCommand.Open;
import uk.reachable.incident.community.notice.NoticeDecision.Applied;
import uk.reachable.incident.community.notice.NoticeFacts;
import uk.reachable.incident.community.notice.NoticeSecret;
import uk.reachable.incident.community.notice.NoticeTable;
import uk.reachable.incident.community.notice.Notices;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.messaging.Outbox;

import static java.util.Objects.requireNonNull;

/**
 * Opens a notice for whoever has its link and code; a link that does not work, for whatever reason, is answered alike.
 */
@Component
class OpenNoticeHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OpenNoticeHandler.class);

    private final Notices notices;
    private final Incidents incidents;
    private final Vault vault;
    private final Outbox outbox;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OpenNoticeHandler(
            Notices notices,
            Incidents incidents,
            Vault vault,
            Outbox outbox,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.notices = notices;
        this.incidents = incidents;
        this.vault = vault;
        this.outbox = outbox;
        this.clock = clock;
        // Its own: a wrong code is answered 404, which must not undo that it was counted.
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What comes of trying a link with a code. */
    sealed interface Answer {

        /** What the addressee reads. */
        record Read(Region region, String wording, Instant openedAt) implements Answer {}

        /** The link is right and the code is not; it may be tried again. */
        record WrongCode() implements Answer {}

        /** Unknown, used, expired or locked. */
        record NotValid() implements Answer {}
    }

    Answer open(NoticeSecret secret) {
        return notices.ofLink(secret.linkHash())
                .map(found -> requireNonNull(transaction.execute(_ -> open(found.facts(), secret))))
                .orElseGet(NotValid::new);
    }

    /** Looked up again under the incident's lock: of two at once, one is the first. */
    private Answer open(NoticeFacts facts, NoticeSecret secret) {
        KnownIncident incident = incidents.lock(facts.incidentId()).orElseThrow();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return notices.ofLink(secret.linkHash())
                .map(notice -> open(notice, secret, incident, now))
                .orElseGet(NotValid::new);
    }

    private Answer open(Notice notice, NoticeSecret secret, KnownIncident incident, Instant now) {
        boolean right = secret.hasCode(notices.codeHash(notice.facts().id()));
        return NoticeTable.decide(notice, new Open(right, now)) instanceof Applied(var after)
                ? follow(after, incident, now)
                : new NotValid();
    }

    private Answer follow(Notice after, KnownIncident incident, Instant now) {
        notices.save(after, "", now);
        LOG.info("{}: notice {} is {}", incident.reference(), after.facts().id(), after.status());
        return switch (after) {
            case Notice.Opened opened -> read(opened, incident, now);
            case Notice.Unopened locked -> {
                outbox.append(UnopenedDeadline.unopened(locked, incident, now));
                yield new NotValid();
            }
            default -> new WrongCode();
        };
    }

    private Read read(Notice.Opened opened, KnownIncident incident, Instant now) {
        String region = incident.incident().region();
        outbox.append(new CommunityNoticeOpened(
                incident.id(), incident.reference(), region, opened.facts().id(), now));
        String wording =
                vault.open(incident.id()).get(NoticeFacts.wording(opened.facts().wordingId()));
        return new Read(Regions.byId(region).orElseThrow(), wording == null ? "" : wording, now);
    }
}
