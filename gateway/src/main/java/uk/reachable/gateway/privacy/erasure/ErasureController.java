package uk.reachable.gateway.privacy.erasure;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.changing.Done;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.form.Required;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Roles;
import uk.reachable.gateway.privacy.PrivacyMessages;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;

/** The page that says what erasing somebody destroys, and does it when that was confirmed. */
@Controller
class ErasureController {

    private static final Answers ANSWERS = PrivacyMessages.ANSWERS;

    private static final List<Mistake> REQUIRED = List.of(
            new Mistake("reason", "Choose why they are erased"),
            new Mistake("sure", "Confirm that it cannot be undone"));

    private static final List<Option> SURE =
            List.of(new Option("yes", "I know that this cannot be undone, by anybody"));

    private final ServiceReader reader;
    private final ServiceWriter writer;
    private final PartAddresses parts;
    private final Clock clock;

    ErasureController(ServiceReader reader, ServiceWriter writer, PartAddresses parts, Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
        this.clock = clock;
    }

    @GetMapping("/privacy/people/{person}/erasure")
    ModelAndView show(
            @Nullable OAuth2AuthenticationToken user,
            @PathVariable String person,
            @RequestParam(required = false) @Nullable String done) {
        return page(user, person, Form.fresh())
                .addObject("done", "ordered".equals(done) ? "It is recorded, with your name and the reason." : null);
    }

    @PostMapping("/privacy/people/{person}/erasure")
    ModelAndView erase(
            @Nullable OAuth2AuthenticationToken user,
            @PathVariable String person,
            @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        List<Mistake> missing = Required.of(sent, REQUIRED);
        if (!missing.isEmpty()) {
            return Answers.wrong(page(user, person, sent.with(missing)));
        }
        return ANSWERS.after(
                writer.post(of(person), sent.key(), Map.of("reason", sent.value("reason")), Done.class),
                sent,
                Map.of("reason", "Why they are erased"),
                _ -> Answers.to(pageOf(person) + "?done=ordered"),
                refused -> page(user, person, refused));
    }

    private ModelAndView page(@Nullable OAuth2AuthenticationToken user, String person, Form form) {
        return ANSWERS.page(reader.read(of(person), Standing.class), standing -> new ModelAndView("privacy/erasure")
                .addObject("page", ErasurePage.of(standing, clock.instant()))
                .addObject("erases", Roles.PRIVACY_OFFICER.heldBy(user))
                .addObject("reasons", ErasureWords.REASONS)
                .addObject("sure", SURE)
                .addObject("form", form));
    }

    private URI of(String person) {
        return UriComponentsBuilder.fromUri(parts.incident())
                .path("/api/people/{person}/erasure")
                .encode()
                .buildAndExpand(person)
                .toUri();
    }

    private static String pageOf(String person) {
        return UriComponentsBuilder.fromPath("/privacy/people/{person}/erasure")
                .encode()
                .buildAndExpand(person)
                .toUriString();
    }
}
