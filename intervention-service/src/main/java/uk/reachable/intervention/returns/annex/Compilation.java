package uk.reachable.intervention.returns.annex;

import uk.reachable.intervention.returns.calendar.Period;
import uk.reachable.intervention.returns.table.ReturnKind;
import uk.reachable.intervention.returns.table.ReturnTable;

/** How one kind of return is put together; exact, for the Home Office and boards. */
public interface Compilation {

    ReturnKind kind();

    ReturnTable compile(String region, Period period);
}
