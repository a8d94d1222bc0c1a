package uk.reachable.intervention.returns.annex;

import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.intervention.returns.activity.ActivityKind;
import uk.reachable.intervention.returns.annex.CaseMeasures.By;
import uk.reachable.intervention.returns.calendar.Period;
import uk.reachable.intervention.returns.table.ReturnKind;
import uk.reachable.intervention.returns.table.ReturnTable;
import uk.reachable.intervention.returns.table.TableBuilder;

/**
 * The highlight report: demand against provision, waiting, hours from acceptance to first contact, outcomes, by need.
 */
@Component
class HighlightReturn implements Compilation {
    private static final double MEDIAN = 0.5;
    private static final double NINE_OF_TEN = 0.9;

    private final CaseMeasures cases;

    HighlightReturn(CaseMeasures cases) {
        this.cases = cases;
    }

    @Override
    public ReturnKind kind() {
        return ReturnKind.HIGHLIGHT;
    }

    @Override
    public ReturnTable compile(String region, Period period) {
        var done = cases.of(By.NEED, region, period);
        return new TableBuilder(Lines.needs())
                .counted("referred", done.raised())
                .counted("accepted", done.steps(ActivityKind.ACCEPTED))
                .counted("couldNotBeOffered", done.steps(ActivityKind.UNPLACED))
                .counted("waitingAtTheEnd", done.waitingAtTheEnd())
                .counted("reached", done.reached())
                .measured("hoursToFirstContactMedian", done.hoursToFirstContact(MEDIAN))
                .measured("hoursToFirstContactNineOfTen", done.hoursToFirstContact(NINE_OF_TEN))
                .counted("completed", done.steps(ActivityKind.COMPLETED))
                .counted("goalsMet", done.outcome(SupportOutcome.GOALS_MET))
                .counted("goalsPartlyMet", done.outcome(SupportOutcome.GOALS_PARTLY_MET))
                .counted("goalsNotMet", done.outcome(SupportOutcome.GOALS_NOT_MET))
                .counted("endedEarly", done.steps(ActivityKind.ENDED_EARLY))
                .build();
    }
}
