package uk.reachable.incident.logging;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.board.BoardProjection;
import uk.reachable.incident.casefile.opened.LoggedIncident;
import uk.reachable.incident.logging.request.LogIncidentRequest;
import uk.reachable.incident.logging.request.RequestReader;
import uk.reachable.incident.people.NewPeople;
import uk.reachable.incident.publication.IncidentEvents;
import uk.reachable.incident.rules.MeetingRules;
import uk.reachable.incident.rules.RegionalRules;
import uk.reachable.incident.safeguarding.question.Questions;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Logs an incident: everything that follows from it is decided, kept and told in one transaction. */
@Component
class LogIncidentHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LogIncidentHandler.class);

    private final Clock clock;
    private final RegionalRules rules;
    private final CaseOpening opening;
    private final CasePatterns patterns;
    private final Vault vault;
    private final References references;
    private final CaseFiles files;
    private final Questions questions;
    private final NewPeople newPeople;
    private final Outbox outbox;
    private final BoardProjection board;

    LogIncidentHandler(
            Clock clock,
            RegionalRules rules,
            CaseOpening opening,
            CasePatterns patterns,
            Vault vault,
            References references,
            CaseFiles files,
            Questions questions,
            NewPeople newPeople,
            Outbox outbox,
            BoardProjection board) {
        this.clock = clock;
        this.rules = rules;
        this.opening = opening;
        this.patterns = patterns;
        this.vault = vault;
        this.references = references;
        this.files = files;
        this.questions = questions;
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
        MeetingRules holding = rules.of(region, now);
        OpenedCase opened = opening.open(RequestReader.read(request, region, now), holding, LoggedBy.of(actor), now);
        // Before the first lock, which others wait for: the keys are in another database, and an orphan key harms
        // nobody.
        vault.keep(vault.seal(opened.secrets()));
        String reference = references.next(region, now);
        CasePatterns.Asked asked = patterns.ask(opened.file(), holding);
        LoggedIncident logged = new LoggedIncident(reference, asked.file());
        files.add(logged);
        List<String> sharing = patterns.keep(asked);
        newPeople.begin(opened.file(), opened.contacts());
        questions.askAbout(opened.file().incident(), opened.file().people(), now);
        IncidentEvents.of(logged).forEach(outbox::append);
        // Last: the board's lock is the one that every writer of the region waits for.
        sharing.forEach(board::show);
        board.show(opened.file().incident().id());
        LOG.info("logged {} as {}", logged.reference(), opened.file().incident().id());
        return IncidentAnswer.of(logged, asked.meeting(), opened);
    }
}
