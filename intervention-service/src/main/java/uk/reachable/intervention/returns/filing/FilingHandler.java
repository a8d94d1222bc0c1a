package uk.reachable.intervention.returns.filing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.intervention.access.ReturnRules;
import uk.reachable.intervention.returns.annex.Compilation;
import uk.reachable.intervention.returns.calendar.Period;
import uk.reachable.intervention.returns.calendar.RegionDays;
import uk.reachable.intervention.returns.table.ReturnKind;
import uk.reachable.intervention.returns.table.ReturnTable;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Freezes a return when it is submitted, and again, beside what was submitted before, when it is restated. */
@Component
class FilingHandler {
    private final Map<ReturnKind, Compilation> compilations;
    private final FiledReturns returns;
    private final AuditTrail audit;
    private final Clock clock;

    FilingHandler(List<Compilation> compilations, FiledReturns returns, AuditTrail audit, Clock clock) {
        this.compilations = compilations.stream().collect(Collectors.toMap(Compilation::kind, Function.identity()));
        this.returns = returns;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A period that is not over would be restated the next day: it is refused (400); a return submitted before, too
     * (409).
     */
    @Transactional
    public ReturnView submit(Actor actor, ReturnKind kind, Period period) {
        Instant now = clock.instant();
        if (period.to().isAfter(RegionDays.of(actor.region(), now))) {
            throw Problems.invalid("to", "is in the future: submit the return once its period is over");
        }
        var filed = new FiledReturn(UUID.randomUUID().toString(), actor.region(), kind, period);
        if (!returns.add(filed)) {
            throw Problems.conflict("This return was submitted before. Find it in the list of returns and restate it.");
        }
        return freeze(filed, Version.first(filed, compile(filed), now), actor);
    }

    @Transactional
    public ReturnView restate(Actor actor, String id, RestatementReason reason) {
        FiledReturn filed = returns.lock(id).orElseThrow(Problems::notFound);
        ReturnRules.decide(ReturnRules.RESTATE, actor, filed.region()).orThrow();
        Version latest = returns.versions(id).getLast();
        ReturnTable now = compile(filed);
        if (latest.table().differencesTo(now).isEmpty()) {
            throw Problems.conflict(
                    "Nothing has changed since this return was submitted: there is nothing to restate.");
        }
        return freeze(filed, latest.restated(filed, now, reason, clock.instant()), actor);
    }

    private ReturnView freeze(FiledReturn filed, Version version, Actor actor) {
        returns.freeze(filed, version, actor);
        audit.record(actor, version.number() == 1 ? "SUBMIT_RETURN" : "RESTATE_RETURN", "return", filed.id());
        return ReturnView.of(filed, returns.versions(filed.id()));
    }

    private ReturnTable compile(FiledReturn filed) {
        Compilation compilation = compilations.get(filed.kind());
        if (compilation == null) {
            throw new IllegalStateException("nobody compiles " + filed.kind());
        }
        return compilation.compile(filed.region(), filed.period());
    }
}
