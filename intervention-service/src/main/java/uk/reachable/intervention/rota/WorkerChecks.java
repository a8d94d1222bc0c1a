package uk.reachable.intervention.rota;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.reachable.contracts.programme.Shift;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.contracts.reference.Site;
import uk.reachable.intervention.workers.Worker;
import uk.reachable.platform.web.problem.FieldError;
import uk.reachable.platform.web.problem.Problems;

/** What a well-formed worker may still have wrong: each with its field and a remedy. */
final class WorkerChecks {

    private WorkerChecks() {}

    /** Throws a 400 that names every field to correct. */
    static void check(Worker worker) {
        List<FieldError> errors = Stream.of(leave(worker), shifts(worker), sites(worker))
                .flatMap(List::stream)
                .toList();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private static List<FieldError> leave(Worker worker) {
        boolean endsAfterItBegins =
                worker.leave().stream().noneMatch(days -> days.to().isBefore(days.from()));
        return endsAfterItBegins
                ? List.of()
                : List.of(new FieldError("leave", "ends before it begins: put the last day off into to"));
    }

    private static List<FieldError> shifts(Worker worker) {
        return worker.shifts().stream().allMatch(WorkerChecks::isWithinOneDay)
                ? List.of()
                : List.of(new FieldError(
                        "shifts",
                        "must end on the day they begin: write a shift over midnight as two, to 00:00 and from"));
    }

    private static boolean isWithinOneDay(Shift shift) {
        return shift.to().equals(LocalTime.MIDNIGHT) || shift.from().isBefore(shift.to());
    }

    private static List<FieldError> sites(Worker worker) {
        Region region = Regions.byId(worker.region()).orElseThrow();
        List<String> codes = region.sites().stream().map(Site::code).toList();
        String list = region.sites().stream().map(Site::name).collect(Collectors.joining(", "));
        return codes.containsAll(worker.sites())
                ? List.of()
                : List.of(new FieldError("sites", "must be of the region's list: " + list));
    }
}
