package uk.reachable.intervention.returns.annex;

import org.springframework.stereotype.Component;
import uk.reachable.intervention.returns.activity.ActivityKind;
import uk.reachable.intervention.returns.annex.CaseMeasures.By;
import uk.reachable.intervention.returns.calendar.Period;
import uk.reachable.intervention.returns.table.ReturnKind;
import uk.reachable.intervention.returns.table.ReturnTable;
import uk.reachable.intervention.returns.table.TableBuilder;

/** Annex B: what was done in the cases that each area is responsible for (seed 003 ¶3.5). */
@Component
class AnnexBReturn implements Compilation {
    private final CaseMeasures cases;

    AnnexBReturn(CaseMeasures cases) {
        this.cases = cases;
    }

    @Override
    public ReturnKind kind() {
        return ReturnKind.ANNEX_B;
    }

    @Override
    public ReturnTable compile(String region, Period period) {
        var done = cases.of(By.AREA, region, period);
        return new TableBuilder(Lines.areas(region))
                .counted("referred", done.raised())
                .counted("accepted", done.steps(ActivityKind.ACCEPTED, ActivityKind.TAKEN_OVER))
                .counted("reached", done.reached())
                .counted("sessions", done.steps(ActivityKind.SESSION))
                .counted("completed", done.steps(ActivityKind.COMPLETED))
                .counted("endedEarly", done.steps(ActivityKind.ENDED_EARLY))
                .counted("couldNotBeOffered", done.steps(ActivityKind.UNPLACED))
                .build();
    }
}
