package uk.reachable.gateway.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.gateway.changing.Done;
import uk.reachable.gateway.changing.ServiceWriter;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.form.TypedTime;
import uk.reachable.gateway.pages.Answers;
import uk.reachable.gateway.pages.Message;
import uk.reachable.gateway.reading.Reading;
import uk.reachable.gateway.reading.ServiceReader;
import uk.reachable.gateway.routing.PartAddresses;
import uk.reachable.gateway.words.Words;

/** The form that answers whether those were told who protect somebody. */
@Controller
class DeskAnswerController {

    private static final Answers ANSWERS = DeskMessages.ANSWERS;

    private static final List<Option> CHOICES =
            List.of(new Option("TOLD", "They were told"), new Option("NOT_NEEDED", "They need not be told"));

    private static final Map<String, String> LABELS = Map.of(
            "answer", "Whether they were told",
            "organisation", "Who was told",
            "by", "Who told them",
            "at", "When they were told",
            "reference", "Their reference",
            "why", "Why they need not be told");

    private final ServiceReader reader;
    private final ServiceWriter writer;
    private final PartAddresses parts;
    private final Clock clock;

    DeskAnswerController(ServiceReader reader, ServiceWriter writer, PartAddresses parts, Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.parts = parts;
        this.clock = clock;
    }

    /** As much as is read of what was asked about somebody. */
    record Asked(SafeguardingQuestion question, Waiting.@Nullable Tell tell) {}

    @GetMapping("/desk/social-care/{person}/{question}")
    ModelAndView show(@PathVariable String person, @PathVariable String question) {
        return asked(person, question)
                .map(read -> ANSWERS.page(read, asked -> page(person, asked, filled(asked))))
                .orElseGet(DeskAnswerController::notFound);
    }

    @PostMapping("/desk/social-care/{person}/{question}")
    ModelAndView answer(
            @PathVariable String person,
            @PathVariable String question,
            @RequestParam MultiValueMap<String, String> typed) {
        Form sent = Form.sent(typed);
        return at(question)
                .map(which -> {
                    SafeguardingEntry entry = SafeguardingEntry.of(sent);
                    List<Mistake> mistakes = entry.mistakes(clock.instant());
                    if (!mistakes.isEmpty()) {
                        return Answers.wrong(again(person, question, sent.with(mistakes)));
                    }
                    var address =
                            of("/api/people/{person}/safeguarding/{question}").buildAndExpand(person, which.name());
                    return ANSWERS.after(
                            writer.post(address.toUri(), sent.key(), entry, Done.class),
                            sent,
                            LABELS,
                            _ -> Answers.to("/desk/social-care?done=told"),
                            wrong -> again(person, question, wrong));
                })
                .orElseGet(DeskAnswerController::notFound);
    }

    private ModelAndView again(String person, String question, Form wrong) {
        return asked(person, question)
                .map(read -> ANSWERS.page(read, asked -> page(person, asked, wrong)))
                .orElseGet(DeskAnswerController::notFound);
    }

    /** Empty where the address names no question; a question that was not asked of them is not there. */
    private Optional<Reading<Asked>> asked(String person, String question) {
        return at(question).map(which -> {
            var address = of("/api/people/{person}/safeguarding").buildAndExpand(person);
            Reading<Asked[]> all = reader.read(address.toUri(), Asked[].class);
            return all instanceof Reading.Shown(Asked[] asked)
                    ? Stream.of(asked)
                            .filter(one -> one.question() == which)
                            .findFirst()
                            .<Reading<Asked>>map(Reading.Shown::new)
                            .orElseGet(Reading.NotThere::new)
                    : all.map(some -> some[0]);
        });
    }

    private ModelAndView page(String person, Asked asked, Form form) {
        return new ModelAndView("desk/safeguarding")
                .addObject("title", Words.of(asked.question()))
                .addObject("address", "/desk/social-care/" + person + "/" + path(asked.question()))
                .addObject("tell", asked.tell())
                .addObject("choices", CHOICES)
                .addObject("form", form);
    }

    private Form filled(Asked asked) {
        Instant now = clock.instant();
        Waiting.Tell tell = asked.tell();
        return Form.filled(Map.of("organisation", tell == null ? "" : tell.name(), "at", TypedTime.of(now)));
    }

    private UriComponentsBuilder of(String path) {
        return UriComponentsBuilder.fromUri(parts.incident()).path(path).encode();
    }

    private static Optional<SafeguardingQuestion> at(String path) {
        return Stream.of(SafeguardingQuestion.values())
                .filter(question -> path(question).equals(path))
                .findFirst();
    }

    private static String path(SafeguardingQuestion question) {
        return question.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ModelAndView notFound() {
        return Message.NOT_FOUND.with(HttpStatus.NOT_FOUND);
    }
}
