package uk.reachable.notification.wording;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.notification.audience.Notice;

/** What a notice says outside the inbox, by the newest words of its kind, {@code resources/wording}. */
@Component
public final class Texts {

    private static final String FOLDER = "wording";

    private final Map<NoticeKind, Template> templates;

    public Texts() {
        templates = Arrays.stream(NoticeKind.values())
                .collect(Collectors.toUnmodifiableMap(Function.identity(), kind -> Template.newest(FOLDER, kind)));
    }

    /** {@code now} decides what "today" is. */
    public Email email(Notice notice, URI link, Instant now) {
        Template text = text(notice, link, now);
        return new Email(text.subject(), text.email(), notice.kind() + "/" + text.version());
    }

    /** At most two segments of a text message, where the link has no more than 90 characters. */
    public String sms(Notice notice, URI link, Instant now) {
        return text(notice, link, now).sms();
    }

    /** The version of the words that are used now. */
    public int version(NoticeKind kind) {
        return template(kind).version();
    }

    private Template text(Notice notice, URI link, Instant now) {
        return template(notice.kind()).with(Words.of(notice, link, now));
    }

    private Template template(NoticeKind kind) {
        Template template = templates.get(kind);
        if (template == null) {
            throw new IllegalArgumentException("no words for " + kind);
        }
        return template;
    }
}
