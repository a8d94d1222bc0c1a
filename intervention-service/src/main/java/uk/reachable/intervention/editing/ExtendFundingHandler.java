package uk.reachable.intervention.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.programme.FundingWindow;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.intervention.access.InterventionRules;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.Programmes;
import uk.reachable.intervention.catalogue.Programmes.Published;
import uk.reachable.intervention.catalogue.terms.Stage;
import uk.reachable.intervention.funding.FundingExtension;
import uk.reachable.intervention.funding.TaperPolicy;
import uk.reachable.intervention.history.Author;
import uk.reachable.intervention.publication.Publication;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Funds a programme for longer; those who wait for it get what that reopens in the same transaction. */
@Component
class ExtendFundingHandler {
    private final Programmes programmes;
    private final Publication publication;
    private final Clock clock;

    ExtendFundingHandler(Programmes programmes, Publication publication, Clock clock) {
        this.programmes = programmes;
        this.publication = publication;
        this.clock = clock;
    }

    /** Funding that reaches until this day already is left as it is. */
    @Transactional
    public FundingStanding extend(Actor actor, String id, LocalDate to) {
        InterventionRules.decide(InterventionRules.EXTEND, actor, programmes.isOf(actor.region(), id))
                .orThrow();
        Published now = programmes.lock(id).orElseThrow();
        LocalDate today = today(now.programme());
        Optional<LocalDate> end = FundingExtension.end(now.programme().funding());
        if (end.filter(to::equals).isPresent()) {
            return standing(now, today);
        }
        check(now.programme(), end, today, to);
        List<FundingWindow> longer = FundingExtension.extended(now.programme().funding(), today, to);
        Published next = new Published(now.programme().funded(longer), now.version() + 1);
        publication.putInForce(next, Author.of(actor));
        return standing(next, today);
    }

    private static void check(Programme programme, Optional<LocalDate> end, LocalDate today, LocalDate to) {
        if (programme.stage() == Stage.IN_DEVELOPMENT) {
            throw Problems.conflict("This programme is in development."
                    + " Change it as a whole: set its stage to LIVE and give it places and funding.");
        }
        if (to.isBefore(today)) {
            throw Problems.invalid("to", "is past: name a day from today on");
        }
        if (end.filter(to::isBefore).isPresent()) {
            throw Problems.invalid(
                    "to", "is before the present end: to end it earlier, change the programme's funding as a whole");
        }
    }

    private FundingStanding standing(Published published, LocalDate today) {
        Programme programme = published.programme();
        return new FundingStanding(
                programme.id(),
                published.version(),
                FundingExtension.end(programme.funding()).orElseThrow(),
                TaperPolicy.lastIntake(programme, today).orElse(null));
    }

    private LocalDate today(Programme programme) {
        return LocalDate.ofInstant(
                clock.instant(), Regions.byId(programme.region()).orElseThrow().timeZone());
    }
}
