package uk.reachable.gateway.inbox.channels;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;

/** Everybody chooses for themselves how they are told. */
@Controller
@RequestMapping("/inbox/channels")
class ChannelsController {

    private static final Answers ANSWERS = new Answers(
            new Message(
                    "You are told by your inbox only",
                    List.of("Your role is not alerted by other ways, so there is nothing to choose."),
                    "/inbox",
                    "Go to your inbox"),
            new Message(
                    "Your choice is not available",
                    List.of("It could not be read just now. You are told as before.", "Try again in a minute."),
                    "/inbox/channels",
                    "Try again"));

    private final ChannelsClient channels;

    ChannelsController(ChannelsClient channels) {
        this.channels = channels;
    }

    @GetMapping
    ModelAndView choose(@RequestParam(defaultValue = "false") boolean saved) {
        return ANSWERS.page(
                channels.read(), now -> page(now, ChannelsPage.form(now)).addObject("saved", saved));
    }

    @PostMapping
    ModelAndView chosen(@RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.sent(typed);
        return ANSWERS.after(
                channels.choose(new ChannelsClient.Choice(version(form), ChannelsPage.chosen(form))),
                form,
                ChannelsPage.LABELS,
                _ -> Answers.to("/inbox/channels?saved=true"),
                again -> ANSWERS.page(channels.read(), now -> page(now, again)));
    }

    private static ModelAndView page(Channels now, Form form) {
        return new ModelAndView("inbox/channels")
                .addObject("page", ChannelsPage.of(now))
                .addObject("form", form)
                .addObject("saved", false);
    }

    private static long version(Form form) {
        String version = form.value("version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }
}
