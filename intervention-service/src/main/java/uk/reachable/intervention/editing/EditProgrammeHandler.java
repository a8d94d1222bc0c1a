package uk.reachable.intervention.editing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.intervention.access.InterventionRules;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.catalogue.ProgrammeRules;
import uk.reachable.intervention.catalogue.ProgrammeRules.Violation;
import uk.reachable.intervention.catalogue.Programmes;
import uk.reachable.intervention.catalogue.Programmes.Published;
import uk.reachable.intervention.catalogue.sheet.ProgrammeView;
import uk.reachable.intervention.history.Author;
import uk.reachable.intervention.history.ProgrammeHistory;
import uk.reachable.intervention.history.Version;
import uk.reachable.intervention.publication.Publication;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.FieldError;
import uk.reachable.platform.web.problem.ProblemException;
import uk.reachable.platform.web.problem.Problems;

/** A manager changes a programme as a whole, and only from the version that they have read. */
@Component
class EditProgrammeHandler {
    private final Programmes programmes;
    private final ProgrammeHistory history;
    private final Publication publication;

    EditProgrammeHandler(Programmes programmes, ProgrammeHistory history, Publication publication) {
        this.programmes = programmes;
        this.history = history;
        this.publication = publication;
    }

    /** Who sends again what is in force already hears that it is: nothing changes, whatever version they name. */
    @Transactional
    public Published replace(Actor actor, String id, ProgrammeView wanted) {
        InterventionRules.decide(InterventionRules.EDIT, actor, programmes.isOf(actor.region(), id))
                .orThrow();
        Published now = programmes.lock(id).orElseThrow();
        Programme next = wanted.toProgramme(now.programme().region());
        if (next.equals(now.programme())) {
            return now;
        }
        if (wanted.version() != now.version()) {
            throw changedMeanwhile(now, history.since(id, wanted.version()));
        }
        check(now.programme(), next);
        return putInForce(actor, now, next);
    }

    private Published putInForce(Actor actor, Published now, Programme next) {
        Published published = new Published(next, now.version() + 1);
        publication.putInForce(published, Author.of(actor));
        return published;
    }

    private void check(Programme now, Programme next) {
        if (!next.id().equals(now.id())) {
            throw Problems.invalid("id", "is another programme's: send the id that stands in the address");
        }
        List<FieldError> errors = ProgrammeRules.violations(next).stream()
                .map(EditProgrammeHandler::error)
                .toList();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        if (!next.provider().equals(now.provider()) && programmes.isTaken(now.id())) {
            throw Problems.conflict("People have places with the present provider."
                    + " Hand them over first, then name the new provider.");
        }
    }

    private static FieldError error(Violation violation) {
        return new FieldError(
                violation.field(), "is not taken: every programme " + violation.sentence() + ". " + violation.remedy());
    }

    private static ProblemException changedMeanwhile(Published now, List<Version> since) {
        String who = since.stream().map(Version::by).distinct().collect(Collectors.joining(", "));
        String by = who.isEmpty() ? "" : ", by " + who;
        return Problems.conflict(
                "The programme was changed since the version that you sent" + by
                        + ". Read it again and make your change to what it says now; changes says what is new.",
                Map.of("version", now.version(), "changes", since));
    }
}
