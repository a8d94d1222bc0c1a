package uk.reachable.intervention.catalogue.sheet;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.intervention.catalogue.terms.Staffing;

/** Who works on a programme: how many, which of its hours are on call only, whom to ring then. */
@Schema(name = "Staffing")
public record StaffingView(
        @Min(0) @Nullable Integer workers,
        @NotNull @Size(max = 100) List<@NotNull @Valid ShiftView> onCall,
        @Valid @Nullable ContactView outOfHours) {

    static StaffingView of(Staffing staffing) {
        return new StaffingView(
                staffing.workers(),
                staffing.onCall().stream().map(ShiftView::of).toList(),
                ContactView.ofNullable(staffing.outOfHours()));
    }

    Staffing toStaffing() {
        return new Staffing(
                workers,
                onCall.stream().map(ShiftView::toShift).toList(),
                outOfHours == null ? null : outOfHours.toContact());
    }
}
