package uk.reachable.gateway.returns.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.returns.Quarter;
import uk.reachable.gateway.words.Days;

/** The returns: which were submitted, one as it was submitted, and the forms that submit and restate. */
@Controller
class FilingController {

    private static final Answers ANSWERS = new Answers(
            new Message(
                    "Returns are for programme managers",
                    List.of("You are signed in, but your role does not include returns. Ask a programme manager of your"
                            + " region."),
                    "/",
                    "Go to the start page"),
            new Message(
                    "The returns are not available",
                    List.of(
                            "They could not be read just now. Nothing that was submitted is lost.",
                            "Try again in a minute."),
                    "/returns",
                    "Try again"));

    private static final Map<String, String> LABELS = Map.of("kind", "Return", "from", "Quarter", "reason", "Reason");

    private final FilingClient returns;
    private final Clock clock;

    FilingController(FilingClient returns, Clock clock) {
        this.returns = returns;
        this.clock = clock;
    }

    @GetMapping("/returns")
    ModelAndView list() {
        return list(Form.fresh());
    }

    @PostMapping("/returns")
    ModelAndView submit(@RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(typed);
        Quarter quarter = Quarter.of(form.value("from"), today());
        var submission = new FilingClient.Submission(form.value("kind"), quarter.first(), quarter.last());
        return ANSWERS.after(
                returns.submit(form.key(), submission), form, LABELS, FilingController::toReturn, this::list);
    }

    @GetMapping("/returns/{id}")
    ModelAndView read(@PathVariable String id, @RequestParam(required = false) @Nullable String version) {
        return page(id, number(version), Form.fresh());
    }

    @PostMapping("/returns/{id}/restate")
    ModelAndView restate(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(typed);
        if (form.value("reason").isEmpty()) {
            return Answers.wrong(
                    page(id, null, form.with(List.of(new Mistake("reason", "Choose why the return is restated")))));
        }
        return ANSWERS.after(
                returns.restate(id, form.key(), new FilingClient.Restatement(form.value("reason"))),
                form,
                LABELS,
                FilingController::toReturn,
                wrong -> page(id, null, wrong));
    }

    @GetMapping("/returns/{id}/table.csv")
    ResponseEntity<String> csv(@PathVariable String id) {
        return returns.csv(id) instanceof Reading.Shown(String table)
                ? ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment())
                        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                        .body(table)
                : ResponseEntity.status(HttpStatus.FOUND)
                        .header(HttpHeaders.LOCATION, "/returns")
                        .build();
    }

    private ModelAndView list(Form form) {
        return ANSWERS.page(returns.list(), listed -> new ModelAndView("returns/filing/returns")
                .addObject("page", ListPage.of(List.of(listed), form, today())));
    }

    private ModelAndView page(String id, @Nullable Integer version, Form form) {
        return ANSWERS.page(returns.read(id), filed -> new ModelAndView("returns/filing/return")
                .addObject("page", ReturnPage.of(filed, version, form, clock.instant())));
    }

    private static ModelAndView toReturn(Filed filed) {
        return Answers.to("/returns/" + filed.id());
    }

    private static @Nullable Integer number(@Nullable String version) {
        return version != null && version.matches("\\d{1,6}") ? Integer.valueOf(version) : null;
    }

    private static String attachment() {
        return ContentDisposition.attachment().filename("return.csv").build().toString();
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
