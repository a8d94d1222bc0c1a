package uk.reachable.gateway.operations;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.operations.StuckEvents.StuckEvent;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.reading.Reading;

/** What is stuck in all services on one page, and a page for each that asks once more before it is set free. */
@Controller
class OperationsController {

    private static final Answers ANSWERS = new Answers(
            new Message(
                    "This is for operators",
                    List.of("They set events free that are stuck. Ask whoever runs Reachable for you."),
                    "/",
                    "Go to the start page"),
            new Message(
                    "This is not available",
                    List.of("The service did not answer. What is stuck there stays until somebody sees to it."),
                    "/operations",
                    "Go to what is stuck"));

    private final OperationsClient operations;
    private final Clock clock;

    OperationsController(OperationsClient operations, Clock clock) {
        this.operations = operations;
        this.clock = clock;
    }

    /** Whoever is no operator in the first service that answers is none in any. */
    @GetMapping("/operations")
    ModelAndView all(@RequestParam(required = false) @Nullable String done) {
        Map<StuckPart, Map<StuckList, Reading<StuckEvents>>> read = new EnumMap<>(StuckPart.class);
        for (StuckPart part : StuckPart.values()) {
            Map<StuckList, Reading<StuckEvents>> lists = operations.of(part);
            read.put(part, lists);
            if (lists.values().stream().anyMatch(Reading.NotForThisUser.class::isInstance)) {
                return ANSWERS.notForYou().with(HttpStatus.FORBIDDEN);
            }
        }
        return new ModelAndView("operations/stuck")
                .addObject("page", OperationsPage.of(read, clock.instant()))
                .addObject("tabs", OperationsTabs.EVENTS.links())
                .addObject("done", done(done));
    }

    @GetMapping("/operations/{part}/{list}/{id}/{step}")
    ModelAndView ask(
            @PathVariable String part, @PathVariable String list, @PathVariable String id, @PathVariable String step) {
        return at(part, list, id, step, which -> page(which, Form.fresh()));
    }

    @PostMapping("/operations/{part}/{list}/{id}/{step}")
    ModelAndView free(
            @PathVariable String part,
            @PathVariable String list,
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        return at(
                part,
                list,
                id,
                step,
                which -> ANSWERS.after(
                        operations.free(which.part(), which.list(), which.id(), which.step(), sent.key()),
                        sent,
                        Map.of(),
                        _ -> Answers.to("/operations?done=" + which.step().path() + "#"
                                + which.part().id()),
                        refused -> page(which, refused)));
    }

    /** What is to be done where. */
    private record Which(StuckPart part, StuckList list, long id, Step step) {}

    private static ModelAndView at(
            String part, String list, String id, String step, Function<Which, ModelAndView> answer) {
        if (!id.matches("\\d{1,18}")) {
            return Message.NOT_FOUND.with(HttpStatus.NOT_FOUND);
        }
        Optional<Which> which = StuckPart.at(part)
                .flatMap(known -> StuckList.at(list).flatMap(one -> Step.at(step)
                        .filter(one.steps()::contains)
                        .map(todo -> new Which(known, one, Long.parseLong(id), todo))));
        return which.map(answer).orElseGet(() -> Message.NOT_FOUND.with(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Which which, Form form) {
        return ANSWERS.page(operations.read(which.part(), which.list()), events -> events.items().stream()
                .filter(event -> event.id() == which.id())
                .findFirst()
                .map(event -> page(which, event, form))
                .orElseGet(() -> Message.NOT_FOUND.with(HttpStatus.NOT_FOUND)));
    }

    private ModelAndView page(Which which, StuckEvent event, Form form) {
        return new ModelAndView("operations/step")
                .addObject("title", which.list().words(which.step()))
                .addObject("part", which.part().words())
                .addObject("consequence", which.list().consequence(which.step()))
                .addObject("final", which.step() == Step.SKIP)
                .addObject("line", StuckLine.of(which.part(), which.list(), event, clock.instant()))
                .addObject(
                        "address",
                        "/operations/%s/%s/%d/%s"
                                .formatted(
                                        which.part().id(),
                                        which.list().path(),
                                        event.id(),
                                        which.step().path()))
                .addObject("form", form);
    }

    private static @Nullable String done(@Nullable String done) {
        return switch (done == null ? "" : done) {
            case "replay" -> "It goes on. If it gets stuck again, it shows here again.";
            case "skip" -> "It was given up. Somebody has to put right by hand what it would have done.";
            default -> null;
        };
    }
}
