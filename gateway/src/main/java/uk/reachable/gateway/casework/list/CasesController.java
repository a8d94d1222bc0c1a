package uk.reachable.gateway.casework.list;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.live.Live;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** The cases of the reader's organisation: their own, those without a worker, open and closed ones. */
@Controller
class CasesController {

    private static final Answers ANSWERS = new Answers(
            new Message(
                    "Cases are for providers",
                    List.of("You are signed in, but these lists are for caseworkers and managers of the organisations"
                            + " that give support."),
                    "/",
                    "Go to the start page"),
            new Message(
                    "The list is not available",
                    List.of("It could not be read just now. No case is lost.", "Try again in a minute."),
                    "/cases",
                    "Try again"));

    private final ServiceReader reader;
    private final PartAddresses parts;
    private final Clock clock;

    CasesController(ServiceReader reader, PartAddresses parts, Clock clock) {
        this.reader = reader;
        this.parts = parts;
        this.clock = clock;
    }

    @GetMapping("/cases")
    ModelAndView cases(
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String worker,
            @RequestParam(required = false) @Nullable String next) {
        Show which = Show.of(show);
        Instant now = clock.instant();
        return ANSWERS.page(reader.read(address(which, worker, next), Cases.class), cases -> {
            CasesPage page = CasesPage.of(cases, which, worker, next, now);
            return new ModelAndView("casework/list/cases")
                    .addObject("page", page)
                    .addObject("live", Live.page(page.address(), false, now));
        });
    }

    private URI address(Show show, @Nullable String worker, @Nullable String next) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUri(parts.referral())
                .path("/api/referrals")
                .queryParam("show", show.code());
        if (worker != null) {
            address.queryParam("worker", worker);
        }
        if (next != null) {
            address.queryParam("next", next);
        }
        return address.encode().build().toUri();
    }
}
