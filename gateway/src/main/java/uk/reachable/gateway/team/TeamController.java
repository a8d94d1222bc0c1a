package uk.reachable.gateway.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.live.Live;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.pages.Staff;
import uk.reachable.gateway.words.LondonTime;

/** A manager's team, the rota and leave of each worker, and what a worker reads of their own. */
@Controller
class TeamController {

    private static final Answers ANSWERS = new Answers(
            new Message(
                    "The team is for managers of providers",
                    List.of("You are signed in, but your role does not include the rota. Ask a manager of your"
                            + " organisation."),
                    "/inbox",
                    "Go to your inbox"),
            new Message(
                    "The team is not available",
                    List.of(
                            "It could not be read just now. Nothing that was changed is lost.",
                            "Try again in a minute."),
                    "/team",
                    "Try again"));

    private final TeamClient team;
    private final Clock clock;

    TeamController(TeamClient team, Clock clock) {
        this.team = team;
        this.clock = clock;
    }

    @GetMapping("/team")
    ModelAndView team(OAuth2AuthenticationToken user, @RequestParam(required = false) @Nullable String saved) {
        return ANSWERS.page(team.workers(), workers -> new ModelAndView("team/team")
                .addObject("saved", saved)
                .addObject("live", Live.page("/team", false, clock.instant()))
                .addObject("page", TeamPage.of(workers, team.places(Staff.of(user)), today())));
    }

    @GetMapping("/my-work")
    ModelAndView mine(OAuth2AuthenticationToken user) {
        return ANSWERS.page(team.workers(), workers -> new ModelAndView("team/my-work")
                .addObject(
                        "me",
                        find(workers, user.getName())
                                .map(one -> WorkerCard.of(one, today()))
                                .orElse(null)));
    }

    @GetMapping("/team/new")
    ModelAndView add(OAuth2AuthenticationToken user) {
        Worker nobody = new Worker("", null, null, List.of(), List.of(), List.of(), 0);
        return ANSWERS.page(team.workers(), _ -> page(user, null, List.of(), RotaForm.of(nobody)));
    }

    @PostMapping("/team/new")
    ModelAndView added(OAuth2AuthenticationToken user, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(typed);
        String id = form.value("id");
        return id.matches("[A-Za-z0-9._@-]{2,100}")
                ? keep(form, id, again -> page(user, null, List.of(), again))
                : wrong(page(
                        user,
                        null,
                        List.of(),
                        form.with(List.of(new Mistake("id", "Enter the name that the worker signs in with")))));
    }

    @GetMapping("/team/{id}")
    ModelAndView worker(@PathVariable String id, OAuth2AuthenticationToken user) {
        return of(id, worker -> page(user, id, worker.sites(), RotaForm.of(worker)));
    }

    @PostMapping("/team/{id}")
    ModelAndView changed(
            @PathVariable String id,
            OAuth2AuthenticationToken user,
            @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(typed);
        return keep(form, id, again -> of(id, worker -> page(user, id, worker.sites(), again)));
    }

    private ModelAndView keep(Form form, String id, Function<Form, ModelAndView> again) {
        List<Mistake> mistakes = RotaForm.mistakes(form);
        return mistakes.isEmpty()
                ? ANSWERS.after(
                        team.keep(RotaForm.worker(form, id)),
                        form,
                        RotaForm.LABELS,
                        _ -> Answers.to("/team?saved=yes"),
                        again)
                : wrong(again.apply(form.with(mistakes)));
    }

    private ModelAndView of(String id, Function<Worker, ModelAndView> page) {
        return ANSWERS.page(
                team.workers(),
                workers -> find(workers, id).map(page).orElseGet(() -> Message.NOT_FOUND.with(HttpStatus.NOT_FOUND)));
    }

    /** @param id null for somebody who is put on file */
    private ModelAndView page(OAuth2AuthenticationToken user, @Nullable String id, List<String> sites, Form form) {
        return new ModelAndView("team/worker")
                .addObject("id", id)
                .addObject("days", RotaForm.DAYS)
                .addObject("leaveRows", RotaForm.rows(form, "leave"))
                .addObject("shiftRows", RotaForm.rows(form, "shifts"))
                .addObject("sites", sites(user, sites))
                .addObject("form", form);
    }

    /** Where the provider's programmes meet people, and where the worker does already. */
    private List<Option> sites(OAuth2AuthenticationToken user, List<String> ofWorker) {
        return Stream.concat(
                        team.places(Staff.of(user)).stream().flatMap(one -> one.sites().stream()), ofWorker.stream())
                .distinct()
                .sorted()
                .map(site -> new Option(site, site))
                .toList();
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private static Optional<Worker> find(Worker[] workers, String id) {
        return Arrays.stream(workers).filter(one -> one.id().equals(id)).findFirst();
    }

    private LocalDate today() {
        return LondonTime.today(clock.instant());
    }
}
