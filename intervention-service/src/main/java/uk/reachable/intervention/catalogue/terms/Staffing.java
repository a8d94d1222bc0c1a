package uk.reachable.intervention.catalogue.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.programme.Contact;
import uk.reachable.contracts.programme.Shift;

/**
 * Who works on a programme.
 *
 * @param workers how many, null when not known
 * @param onCall the part of the programme's hours in which its team is on call and not on site, local time
 * @param outOfHours whom to ring when the team is not on site, null for the usual contact
 */
public record Staffing(
        @Nullable Integer workers,
        List<Shift> onCall,
        @Nullable Contact outOfHours) {

    public Staffing {
        onCall = List.copyOf(onCall);
    }
}
