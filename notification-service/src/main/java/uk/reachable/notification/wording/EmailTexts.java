package uk.reachable.notification.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.PropertyPlaceholderHelper;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.notification.audience.Notice;

/** Renders a notice by the template of its kind, {@code email/<KIND>.txt}: the first line is the subject. */
public final class EmailTexts {

    private static final PropertyPlaceholderHelper TEMPLATE = new PropertyPlaceholderHelper("{", "}");

    private final Map<NoticeKind, String> templates;

    public EmailTexts() {
        templates = Arrays.stream(NoticeKind.values()).collect(Collectors.toMap(Function.identity(), EmailTexts::read));
    }

    private static String read(NoticeKind kind) {
        try {
            return new ClassPathResource("email/" + kind + ".txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("no template of " + kind, missing);
        }
    }

    /** {@code now} decides what "today" is. */
    public Email render(Notice notice, URI link, Instant now) {
        Map<String, String> words = EmailWords.of(notice, link, now);
        String template = templates.getOrDefault(notice.kind(), "");
        String[] parts = TEMPLATE.replacePlaceholders(template, words::get).split("\n", 2);
        return new Email(parts[0].strip(), parts[1].strip() + "\n");
    }
}
