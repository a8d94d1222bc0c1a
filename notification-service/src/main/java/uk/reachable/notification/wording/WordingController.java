package uk.reachable.notification.wording;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.notification.access.WordingRules;
import uk.reachable.notification.audience.Notice;
import uk.reachable.platform.security.Actor;

/** What is sent, with sample words, before it ever is. */
@RestController
@Tag(name = "Wording")
@RequestMapping("/api/wording")
class WordingController {

    private final Texts texts;
    private final Clock clock;

    WordingController(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** In which form words are read. */
    enum Form {
        EMAIL,
        SMS
    }

    record KindOfText(NoticeKind kind, int version) {}

    record KindsOfText(List<KindOfText> kinds) {}

    /** A text message has no subject. */
    record Preview(
            NoticeKind kind,
            int version,
            Form channel,
            @Nullable String subject,
            String text) {}

    @Operation(operationId = "listWording")
    @GetMapping
    KindsOfText list(Actor actor) {
        WordingRules.decide(WordingRules.LIST, actor).orThrow();
        return new KindsOfText(Arrays.stream(NoticeKind.values())
                .map(kind -> new KindOfText(kind, texts.version(kind)))
                .toList());
    }

    @Operation(operationId = "previewWording")
    @GetMapping("/{kind}")
    Preview preview(@PathVariable NoticeKind kind, @RequestParam(defaultValue = "EMAIL") Form channel, Actor actor) {
        WordingRules.decide(WordingRules.PREVIEW, actor).orThrow();
        Instant now = clock.instant();
        Notice sample = SampleNotice.of(kind, actor.region(), now);
        return switch (channel) {
            case EMAIL -> {
                Email email = texts.email(sample, SampleNotice.LINK, now);
                yield new Preview(kind, texts.version(kind), channel, email.subject(), email.text());
            }
            case SMS ->
                new Preview(kind, texts.version(kind), channel, null, texts.sms(sample, SampleNotice.LINK, now));
        };
    }
}
