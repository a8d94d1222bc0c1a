package uk.reachable.gateway.funding;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.words.Days;

/** The money: which grants end and whom that leaves, and the conditions under which it was given. */
@Controller
class FundingController {

    private static final Message NOT_FOR_YOU = new Message(
            "Funding is for programme managers",
            List.of(
                    "You are signed in, but your role does not include funding. Ask a programme manager of your region."),
            "/",
            "Go to the start page");

    private static final Answers ANSWERS = new Answers(
            NOT_FOR_YOU,
            new Message(
                    "The funding is not available",
                    List.of(
                            "It could not be read just now. Nothing that was recorded is lost.",
                            "Try again in a minute."),
                    "/funding",
                    "Try again"));

    private final FundingClient funding;
    private final Clock clock;

    FundingController(FundingClient funding, Clock clock) {
        this.funding = funding;
        this.clock = clock;
    }

    @GetMapping("/funding")
    ModelAndView funding(@RequestParam(required = false) @Nullable String ahead) {
        return ANSWERS.page(funding.windDown(), windDown -> new ModelAndView("funding/funding")
                .addObject("page", FundingPage.of(windDown, Horizon.chosen(ahead), funded())));
    }

    /** Of a year whose conditions are not kept the page says so, and offers the others. */
    @GetMapping("/guardrails")
    ModelAndView guardrails(@RequestParam(required = false) @Nullable String year) {
        GrantYear present = GrantYear.of(Days.today(clock));
        GrantYear wanted = GrantYear.chosen(year, present);
        Reading<Guardrails> read = funding.guardrails(wanted);
        return read instanceof Reading.NotAvailable
                ? guardrails(GuardrailsPage.without(wanted, present))
                : ANSWERS.page(read, guardrails -> guardrails(GuardrailsPage.of(guardrails, wanted, present)));
    }

    private static ModelAndView guardrails(GuardrailsPage page) {
        return new ModelAndView("funding/guardrails").addObject("page", page);
    }

    private @Nullable List<Funded> funded() {
        return funding.funded() instanceof Reading.Shown(Funded[] programmes) ? List.of(programmes) : null;
    }
}
