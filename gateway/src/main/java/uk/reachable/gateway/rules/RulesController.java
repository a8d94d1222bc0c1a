package uk.reachable.gateway.rules;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
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

/** The rules: all versions, one in sentences, and the form of the next one with its dry run. */
@Controller
class RulesController {

    private static final Answers ANSWERS = new Answers(
            new Message(
                    "The rules are not for your role",
                    List.of(
                            "They can be read by duty officers, programme managers, lead officers and auditors, and"
                                    + " changed by programme managers. Nothing was changed.",
                            "Ask a programme manager of your region."),
                    "/",
                    "Go to the start page"),
            new Message(
                    "The rules are not available",
                    List.of(
                            "They could not be read just now. Meetings are called all the same.",
                            "Try again in a minute."),
                    "/rules",
                    "Try again"));

    private final RulesClient rules;
    private final Clock clock;

    RulesController(RulesClient rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/rules")
    ModelAndView versions() {
        return ANSWERS.page(rules.versions(), versions -> new ModelAndView("rules/rules")
                .addObject("lines", RulesPage.lines(versions, clock.instant())));
    }

    @GetMapping("/rules/{version}")
    ModelAndView version(@PathVariable String version) {
        if (!version.matches("\\d{1,6}")) {
            return Message.NOT_FOUND.with(HttpStatus.NOT_FOUND);
        }
        return ANSWERS.page(rules.read(Integer.parseInt(version)), read -> new ModelAndView("rules/version")
                .addObject("page", RulesPage.of(read, clock.instant())));
    }

    /** Made from the newest version, whether it holds yet or not. */
    @GetMapping("/rules/next")
    ModelAndView next() {
        return ANSWERS.page(
                rules.versions(),
                versions -> ANSWERS.page(
                        rules.read(versions.versions().getFirst().version()),
                        newest -> page(NextPage.of(Typed.of(newest), null))));
    }

    @PostMapping("/rules/next/try")
    ModelAndView rehearse(@RequestParam MultiValueMap<String, String> sent) {
        Typed typed = Typed.of(sent);
        Proposal proposal = new Proposal(typed);
        if (!proposal.mistakes().isEmpty()) {
            return wrong(typed, proposal.mistakes());
        }
        return ANSWERS.after(
                rules.rehearse(proposal.trial()),
                typed.form(),
                NextPage.labels(typed),
                rehearsal -> page(NextPage.of(typed, RehearsalPage.of(rehearsal, clock.instant()))),
                refused -> page(NextPage.of(typed, refused, null)));
    }

    @PostMapping("/rules/next")
    ModelAndView publish(@RequestParam MultiValueMap<String, String> sent) {
        Typed typed = Typed.of(sent);
        Proposal proposal = new Proposal(typed);
        RulesClient.Publication publication = proposal.publication();
        if (!proposal.mistakes().isEmpty()) {
            return wrong(typed, proposal.mistakes());
        }
        return ANSWERS.after(
                rules.publish(typed.form().key(), publication),
                typed.form(),
                NextPage.labels(typed),
                made -> Answers.to("/rules/" + made.version()),
                refused -> page(NextPage.of(typed, movedOn(refused, publication.baseVersion()), null)));
    }

    /** Says so where another version was published meanwhile: what was typed is not made of it. */
    private Form movedOn(Form refused, int baseVersion) {
        return rules.versions() instanceof Reading.Shown(Rules.Versions versions)
                        && versions.versions().getFirst().version() != baseVersion
                ? refused.with(List.of(new Mistake(
                        "",
                        "Somebody published version %d meanwhile. Read it, and make your change to what it says: begin again at the list of versions"
                                .formatted(versions.versions().getFirst().version()))))
                : refused;
    }

    private static ModelAndView wrong(Typed typed, List<Mistake> mistakes) {
        return Answers.wrong(page(NextPage.of(typed, typed.form().with(mistakes), null)));
    }

    private static ModelAndView page(NextPage page) {
        return new ModelAndView("rules/next").addObject("page", page);
    }
}
