package uk.reachable.gateway.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.reading.Reading;

/**
 * Whom the programmes reached in a quarter: a page to read and print, the same as a spreadsheet, and what a figure
 * counts.
 */
@Controller
class ReturnsController {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Answers ANSWERS = new Answers(
            new Message(
                    "Returns are for programme managers",
                    List.of("You are signed in, but your role does not include returns. Ask a programme manager of your"
                            + " region."),
                    "/",
                    "Go to the start page"),
            new Message(
                    "The return is not available",
                    List.of(
                            "It could not be read just now. Nothing that was recorded is lost.",
                            "Try again in a minute."),
                    "/returns/reach",
                    "Try again"));

    private final ReturnsClient returns;
    private final Clock clock;

    ReturnsController(ReturnsClient returns, Clock clock) {
        this.returns = returns;
        this.clock = clock;
    }

    @GetMapping("/returns/reach")
    ModelAndView reach(
            @RequestParam(required = false) @Nullable String quarter,
            @RequestParam(defaultValue = "false") boolean publication) {
        Quarter of = Quarter.of(quarter, today());
        return ANSWERS.page(returns.reach(of, publication), reach -> new ModelAndView("returns/reach")
                .addObject("page", ReachPage.of(reach, of, Quarter.of(today()), publication)));
    }

    @GetMapping("/returns/reach/{programme}")
    ModelAndView counted(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String quarter,
            @RequestParam Band band) {
        Quarter of = Quarter.of(quarter, today());
        return ANSWERS.page(returns.counted(programme, of, band), counted -> new ModelAndView("returns/counted")
                .addObject("counted", counted)
                .addObject("quarter", of)
                .addObject("band", band));
    }

    @GetMapping("/returns/reach.csv")
    ResponseEntity<String> csv(
            @RequestParam(required = false) @Nullable String quarter,
            @RequestParam(defaultValue = "false") boolean publication) {
        Quarter of = Quarter.of(quarter, today());
        return returns.csv(of, publication) instanceof Reading.Shown(String table)
                ? ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(of))
                        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                        .body(table)
                : ResponseEntity.status(HttpStatus.FOUND)
                        .header(HttpHeaders.LOCATION, "/returns/reach?quarter=" + of.first())
                        .build();
    }

    private static String attachment(Quarter quarter) {
        return ContentDisposition.attachment()
                .filename("reach-" + quarter.first() + ".csv")
                .build()
                .toString();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
