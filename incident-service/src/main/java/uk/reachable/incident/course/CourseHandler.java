package uk.reachable.incident.course;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.ClosureReason;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.incident.access.CourseRules;
import uk.reachable.incident.board.BoardProjection;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.course.CourseConflict.OpenReferral;
import uk.reachable.incident.course.CourseSteps.Held;
import uk.reachable.incident.course.table.IncidentCommand.Close;
import uk.reachable.incident.course.table.IncidentCommand.Reopen;
import uk.reachable.incident.course.table.IncidentCommand.Respond;
import uk.reachable.incident.history.Step;
import uk.reachable.incident.history.StepKind;
import uk.reachable.incident.history.Texts;
import uk.reachable.incident.progress.ReferralLines;
import uk.reachable.incident.publication.CourseEvents;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.security.Actor;

/** Moves an incident on as the duty desk says, each step in one transaction. */
@Component
class CourseHandler {

    private final CourseSteps steps;
    private final Conflicts conflicts;
    private final ReferralLines referrals;
    private final Texts texts;
    private final Ids ids;
    private final Outbox outbox;
    private final BoardProjection board;
    private final Clock clock;

    CourseHandler(
            CourseSteps steps,
            Conflicts conflicts,
            ReferralLines referrals,
            Texts texts,
            Ids ids,
            Outbox outbox,
            BoardProjection board,
            Clock clock) {
        this.steps = steps;
        this.conflicts = conflicts;
        this.referrals = referrals;
        this.texts = texts;
        this.ids = ids;
        this.outbox = outbox;
        this.board = board;
        this.clock = clock;
    }

    @Transactional
    public IncidentStanding respond(Actor actor, String incidentId, long version) {
        steps.authorised(actor, CourseRules.RESPOND, incidentId);
        Held held = steps.hold(incidentId, version, new Respond());
        return held.isSoAlready()
                ? IncidentStanding.of(held.known())
                : shown(steps.take(held, step(held, StepKind.RESPONDING, actor, now())));
    }

    @Transactional
    public IncidentStanding close(Actor actor, String incidentId, long version, ClosureReason reason) {
        steps.authorised(actor, CourseRules.CLOSE, incidentId);
        Held held = steps.hold(incidentId, version, new Close(reason));
        if (held.isSoAlready()) {
            return IncidentStanding.of(held.known());
        }
        refuseOpen(held, reason);
        Step step = step(held, StepKind.CLOSED, actor, now()).because(reason);
        return told(steps.take(held, step), CourseEvents.closed(held.known(), reason, step.at()));
    }

    @Transactional
    public IncidentStanding reopen(Actor actor, String incidentId, long version, String why) {
        steps.authorised(actor, CourseRules.REOPEN, incidentId);
        Step step = Step.of(ids.next(), incidentId, StepKind.REOPENED, version + 1, now(), Step.By.of(actor));
        var words = texts.sealWhy(step, why.strip());
        Held held = steps.hold(incidentId, version, new Reopen());
        texts.keep(words);
        return told(steps.take(held, step), CourseEvents.reopened(held.known(), step.at()));
    }

    private void refuseOpen(Held held, ClosureReason reason) {
        List<OpenReferral> open = ClosurePolicy.inTheWay(
                reason,
                referrals.of(held.known().id()).stream()
                        .map(entry -> new OpenReferral(entry.id(), entry.line().status()))
                        .toList());
        if (!open.isEmpty()) {
            throw conflicts.of(
                    held.known(),
                    "Somebody would be left: see openReferrals. Place, withdraw or end each of them first; support that"
                            + " goes on does not keep an incident open that is closed as RESPONSE_COMPLETE.",
                    Map.of("openReferrals", open));
        }
    }

    private Step step(Held held, StepKind kind, Actor actor, Instant at) {
        return Step.of(ids.next(), held.known().id(), kind, held.next(), at, Step.By.of(actor));
    }

    private IncidentStanding told(IncidentStanding standing, IncidentEvent event) {
        outbox.append(event);
        return shown(standing);
    }

    private IncidentStanding shown(IncidentStanding standing) {
        board.show(standing.id());
        return standing;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
