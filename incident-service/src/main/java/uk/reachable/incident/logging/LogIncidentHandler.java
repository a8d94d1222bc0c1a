package uk.reachable.incident.logging;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.board.BoardProjection;
import uk.reachable.incident.casefile.LoggedIncident;
import uk.reachable.incident.logging.request.LogIncidentRequest;
import uk.reachable.incident.logging.request.RequestReader;
import uk.reachable.incident.people.NewPeople;
import uk.reachable.incident.publication.IncidentEvents;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Logs an incident: everything that follows from it is decided, kept and told in one transaction. */
@Component
class LogIncidentHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LogIncidentHandler.class);

    private final Clock clock;
    private final CaseOpening opening;
    private final Vault vault;
    private final References references;
    private final CaseFiles files;
    private final NewPeople newPeople;
    private final Outbox outbox;
    private final BoardProjection board;

    LogIncidentHandler(
            Clock clock,
            CaseOpening opening,
            Vault vault,
            References references,
            CaseFiles files,
            NewPeople newPeople,
            Outbox outbox,
            BoardProjection board) {
        this.clock = clock;
        this.opening = opening;
        this.vault = vault;
        this.references = references;
        this.files = files;
        this.newPeople = newPeople;
        this.outbox = outbox;
        this.board = board;
    }

    @Transactional
    public IncidentAnswer log(LogIncidentRequest request, Actor actor) {
        // As precise as what is kept, so that every answer says the same time.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Region region = Regions.byId(actor.region())
                .orElseThrow(() -> Problems.forbidden("Your region is not served here. Ask whoever manages accounts."));
        OpenedCase opened = opening.open(RequestReader.read(request, region, now), LoggedBy.of(actor), now);
        // Before the first lock, which others wait for: the keys are in another database, and an orphan key harms
        // nobody.
        vault.keep(vault.seal(opened.secrets()));
        LoggedIncident logged = new LoggedIncident(references.next(region, now), opened.file());
        files.add(logged);
        newPeople.begin(opened.file(), opened.contacts());
        IncidentEvents.of(logged).forEach(outbox::append);
        // Last: the board's lock is the one that every writer of the region waits for.
        board.show(opened.file().incident().id());
        LOG.info("logged {} as {}", logged.reference(), opened.file().incident().id());
        return IncidentAnswer.of(logged, opened.toDos());
    }
}
