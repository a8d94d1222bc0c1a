package uk.reachable.gateway.operations.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Map;
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
import uk.reachable.gateway.operations.OperationsTabs;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;

/** How the sending goes, and a page that asks once more before one stuck message or all of them are tried again. */
@Controller
class DeliveriesController {

    private static final String PAGE = "/operations/deliveries";

    private static final Answers ANSWERS = new Answers(
            new Message(
                    "This is for operators",
                    List.of("They see to messages that are stuck. Ask whoever runs Reachable for you."),
                    "/",
                    "Go to the start page"),
            new Message(
                    "This is not available",
                    List.of(
                            "The service that sends messages did not answer. Nothing that is to be sent is lost.",
                            "Try again in a minute."),
                    PAGE,
                    "Try again"));

    private final DeliveriesClient deliveries;
    private final Clock clock;

    DeliveriesController(DeliveriesClient deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView all(@RequestParam(required = false) @Nullable String done) {
        return page(Form.fresh()).addObject("done", done(done));
    }

    @GetMapping(PAGE + "/{id}/replay")
    ModelAndView askForOne(@PathVariable String id) {
        return ANSWERS.page(deliveries.stuck(), stuck -> stuck.items().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> StuckLine.of(one, clock.instant()))
                .map(line -> ask("Try it again now", line.again()).addObject("line", line))
                .orElseGet(() -> Message.NOT_FOUND.with(HttpStatus.NOT_FOUND)));
    }

    @PostMapping(PAGE + "/{id}/replay")
    ModelAndView replayOne(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        return ANSWERS.after(
                deliveries.replay(id, sent.key()), sent, Map.of(), _ -> Answers.to(PAGE + "?done=one"), this::page);
    }

    @GetMapping(PAGE + "/replay")
    ModelAndView askForAll() {
        return ANSWERS.page(
                deliveries.stuck(),
                stuck -> stuck.items().isEmpty()
                        ? Answers.to(PAGE)
                        : ask("Try all of them again now", PAGE + "/replay").addObject("howMany", stuck.howMany()));
    }

    @PostMapping(PAGE + "/replay")
    ModelAndView replayAll(@RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        return ANSWERS.after(
                deliveries.replayAll(sent.key()),
                sent,
                Map.of(),
                all -> Answers.to(PAGE + (all.replayed() == 0 ? "?done=none" : "?done=all")),
                this::page);
    }

    /** What was refused is said on the list, because it may have changed meanwhile. */
    private ModelAndView page(Form form) {
        return ANSWERS.page(
                deliveries.queue(),
                queue -> ANSWERS.page(deliveries.stuck(), stuck -> new ModelAndView("operations/deliveries")
                        .addObject("page", DeliveriesPage.of(queue, stuck, clock.instant()))
                        .addObject("tabs", OperationsTabs.MESSAGES.links())
                        .addObject("form", form)));
    }

    private static ModelAndView ask(String title, String address) {
        return new ModelAndView("operations/again")
                .addObject("title", title)
                .addObject("address", address)
                .addObject("form", Form.fresh());
    }

    private static @Nullable String done(@Nullable String done) {
        return switch (done == null ? "" : done) {
            case "one" -> "It is tried again now. If it gets stuck again, it shows here again.";
            case "all" -> "They are tried again now. What gets stuck again shows here again.";
            case "none" -> "Nothing was stuck any more.";
            default -> null;
        };
    }
}
