package uk.reachable.gateway.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
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
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.pages.Roles;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.words.Days;

/** The catalogue: search, one programme, and the forms that change its places and fund it for longer. */
@Controller
class CatalogueController {

    private static final Answers ANSWERS = new Answers(
            new Message(
                    "Programmes are changed by programme managers",
                    List.of(
                            "You can read the catalogue, but your role does not include changing it. Nothing was changed."),
                    "/catalogue",
                    "Go to the catalogue"),
            new Message(
                    "The catalogue is not available",
                    List.of("It could not be read just now. Nothing that was saved is lost.", "Try again in a minute."),
                    "/catalogue",
                    "Try again"));

    private final CatalogueClient catalogue;
    private final Clock clock;

    CatalogueController(CatalogueClient catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/catalogue")
    ModelAndView search(
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String need,
            @RequestParam(required = false) @Nullable String tier) {
        return ANSWERS.page(catalogue.list(), programmes -> new ModelAndView("catalogue/catalogue")
                .addObject(
                        "page", CataloguePage.of(List.of(programmes), Search.of(area, need, tier), Days.today(clock))));
    }

    @GetMapping("/catalogue/{id}")
    ModelAndView programme(
            @Nullable OAuth2AuthenticationToken user,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String done) {
        return page(user, id, EditForms::fresh).addObject("done", EditForms.done(done));
    }

    @PostMapping("/catalogue/{id}/places")
    ModelAndView changePlaces(
            @Nullable OAuth2AuthenticationToken user,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed) {
        Form form = EditForms.checkedPlaces(Form.sent(typed));
        if (!form.mistakes().isEmpty()) {
            return Answers.wrong(page(user, id, programme -> EditForms.withPlaces(programme, form)));
        }
        return ANSWERS.after(
                catalogue.changePlaces(id, Integer.parseInt(form.value("places")), EditForms.version(form)),
                form,
                EditForms.LABELS,
                _ -> Answers.to("/catalogue/" + id + "?done=places"),
                refused -> page(user, id, programme -> EditForms.withPlaces(programme, refused)));
    }

    @PostMapping("/catalogue/{id}/funding")
    ModelAndView extend(
            @Nullable OAuth2AuthenticationToken user,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed) {
        Form form = EditForms.checkedFunding(Form.sent(typed));
        LocalDate to = EditForms.day(form.value("to"));
        if (to == null) {
            return Answers.wrong(page(user, id, programme -> EditForms.withFunding(programme, form)));
        }
        return ANSWERS.after(
                catalogue.extend(id, form.key(), to),
                form,
                EditForms.LABELS,
                _ -> Answers.to("/catalogue/" + id + "?done=funding"),
                refused -> page(user, id, programme -> EditForms.withFunding(programme, refused)));
    }

    /** The forms are shown to whoever may change something; whether a change is made is decided by the service. */
    private ModelAndView page(
            @Nullable OAuth2AuthenticationToken user, String id, Function<Programme, EditForms> forms) {
        return ANSWERS.page(catalogue.list(), programmes -> Arrays.stream(programmes)
                        .filter(programme -> programme.id().equals(id))
                        .findFirst()
                        .map(programme -> page(programme, forms.apply(programme)))
                        .orElseGet(() -> Message.NOT_FOUND.with(HttpStatus.NOT_FOUND)))
                .addObject("mayChange", Roles.PROGRAMME_MANAGER.heldBy(user));
    }

    private ModelAndView page(Programme programme, EditForms forms) {
        return new ModelAndView("catalogue/programme")
                .addObject(
                        "page",
                        ProgrammePage.of(programme, history(programme.id()), Days.today(clock), clock.instant()))
                .addObject("forms", forms);
    }

    private @Nullable List<History.Version> history(String id) {
        return catalogue.history(id) instanceof Reading.Shown(History.Version[] versions) ? List.of(versions) : null;
    }
}
