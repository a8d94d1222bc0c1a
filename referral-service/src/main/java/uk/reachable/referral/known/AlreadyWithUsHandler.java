package uk.reachable.referral.known;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;
import uk.reachable.platform.web.problem.Problems;
import uk.reachable.referral.access.AuthorisedSteps;
import uk.reachable.referral.access.ReferralRules;
import uk.reachable.referral.access.WorkerPolicy;
import uk.reachable.referral.lifecycle.Decision;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportAlreadyWithUs;
import uk.reachable.referral.programme.Programme;
import uk.reachable.referral.programme.Programmes;

/** A provider supports the person already: a place is asked of its programme, and of nobody else. */
@Component
class AlreadyWithUsHandler {

    private final AuthorisedSteps steps;
    private final Programmes programmes;
    private final Clock clock;

    AlreadyWithUsHandler(AuthorisedSteps steps, Programmes programmes, Clock clock) {
        this.steps = steps;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Transactional
    public Decision report(Actor actor, String referralId, String programme, @Nullable String worker) {
        return steps.take(
                actor,
                ReferralRules.ALREADY_WITH_US,
                referralId,
                "REPORT_ALREADY_WITH_US",
                referral -> report(actor, referral, place(programme), worker));
    }

    private ReportAlreadyWithUs report(Actor actor, Referral referral, Place place, @Nullable String named) {
        String worker = isDesk(actor, referral) ? named : own(actor, place, named);
        return new ReportAlreadyWithUs(
                UUID.randomUUID().toString(), place, worker, WorkerPolicy.actedBy(actor, worker), clock.instant());
    }

    /** The desk of the case's region takes a provider's word for it. */
    private static boolean isDesk(Actor actor, Referral referral) {
        return actor.region().equals(referral.facts().region())
                && (actor.is(Role.DUTY_OFFICER) || actor.is(Role.PROGRAMME_MANAGER));
    }

    private static @Nullable String own(Actor actor, Place place, @Nullable String named) {
        if (!actor.isOf(place.provider())) {
            throw Problems.invalid("programme", "is another organisation's: name one that your organisation runs");
        }
        return WorkerPolicy.worker(actor, named);
    }

    private Place place(String programme) {
        return programmes.find(programme).map(Programme::place).orElseThrow(AlreadyWithUsHandler::unknown);
    }

    private static RuntimeException unknown() {
        return Problems.invalid(
                "programme", "is not a programme known here: choose one that GET /api/programmes lists");
    }
}
