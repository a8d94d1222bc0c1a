package uk.reachable.intervention.returns.filing;

import uk.reachable.intervention.returns.calendar.Period;
import uk.reachable.intervention.returns.table.ReturnKind;

/** Which return it is: one of each kind for a region and period, in as many versions as it was restated. */
record FiledReturn(String id, String region, ReturnKind kind, Period period) {}
