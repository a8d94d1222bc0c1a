package uk.reachable.intervention.rota;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.contracts.reference.Site;
import uk.reachable.intervention.catalogue.sheet.ShiftView;
import uk.reachable.intervention.catalogue.terms.Period;
import uk.reachable.intervention.workers.KnownWorker;
import uk.reachable.intervention.workers.Worker;
import uk.reachable.platform.security.Actor;

/**
 * A worker as the managers of their provider read and write them whole; {@code id} is the name they sign in with.
 *
 * @param caseload how many people at a time
 * @param cases how many now; what is sent is not looked at
 * @param leave days off, local time of the region
 * @param shifts local time of the region; none means whenever the programme is staffed
 * @param sites by the names that people type; none means any
 * @param version 0 for somebody who is not on file yet
 */
@Schema(name = "Worker")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkerView(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._@-]{2,100}", message = "must be the name that the worker signs in with")
        String id,

        @NotNull @Min(0) @Max(200) Integer caseload,
        @Nullable Integer cases,
        @NotNull @Size(max = 100) List<@NotNull @Valid Period> leave,
        @NotNull @Size(max = 100) List<@NotNull @Valid ShiftView> shifts,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 200) String> sites,
        @NotNull @Min(0) Long version) {

    static WorkerView of(KnownWorker known, int cases) {
        Worker worker = known.worker();
        Region region = Regions.byId(worker.region()).orElseThrow();
        return new WorkerView(
                worker.id(),
                worker.caseload(),
                cases,
                worker.leave(),
                worker.shifts().stream().map(ShiftView::of).toList(),
                worker.sites().stream()
                        .map(code -> region.siteNamed(code).map(Site::name).orElse(code))
                        .toList(),
                known.version());
    }

    /** Of the manager's own organisation; a site that the region does not know stays as it was typed. */
    Worker of(Actor manager) {
        Region region = Regions.byId(manager.region()).orElseThrow();
        return new Worker(
                manager.organisation(),
                id,
                manager.region(),
                caseload,
                leave,
                shifts.stream().map(ShiftView::toShift).toList(),
                sites.stream()
                        .map(typed -> region.siteNamed(typed).map(Site::code).orElse(typed))
                        .toList());
    }
}
