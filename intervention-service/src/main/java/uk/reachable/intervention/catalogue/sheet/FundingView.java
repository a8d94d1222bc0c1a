package uk.reachable.intervention.catalogue.sheet;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import uk.reachable.contracts.programme.FundingWindow;

/** When a programme is funded, both days included. */
@Schema(name = "FundingWindow")
public record FundingView(@NotNull LocalDate from, @NotNull LocalDate to) {

    static FundingView of(FundingWindow window) {
        return new FundingView(window.from(), window.to());
    }

    FundingWindow toWindow() {
        return new FundingWindow(from, to);
    }
}
