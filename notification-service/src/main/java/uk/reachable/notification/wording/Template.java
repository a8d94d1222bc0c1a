package uk.reachable.notification.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.PropertyPlaceholderHelper;
import uk.reachable.contracts.codes.NoticeKind;

/**
 * The words of one kind of notice, {@code <KIND>.<version>.txt}: a subject, an empty line and the e-mail, then
 * {@code == SMS ==} and the text message.
 *
 * @param version counts from 1; the newest is used, the older ones stay, so that anybody can read what was sent
 */
record Template(int version, String subject, String email, String sms) {

    private static final String SMS = "\n== SMS ==\n";

    /** A word that is not known is an error: nobody is sent a gap. */
    private static final PropertyPlaceholderHelper PLACES = new PropertyPlaceholderHelper("{", "}", null, null, false);

    /** The newest of a kind under {@code folder}, on the class path. */
    static Template newest(String folder, NoticeKind kind) {
        int version = 1;
        while (file(folder, kind, version + 1).exists()) {
            version++;
        }
        return of(version, text(file(folder, kind, version)));
    }

    private static ClassPathResource file(String folder, NoticeKind kind, int version) {
        return new ClassPathResource("%s/%s.%d.txt".formatted(folder, kind, version));
    }

    private static String text(ClassPathResource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("no template " + file.getPath(), missing);
        }
    }

    private static Template of(int version, String text) {
        String[] ways = text.split(SMS, 2);
        String[] email = ways[0].split("\n", 2);
        return new Template(version, email[0].strip(), email[1].strip() + "\n", ways[1].strip());
    }

    Template with(Map<String, String> words) {
        return new Template(version, fill(subject, words), fill(email, words), fill(sms, words));
    }

    private static String fill(String text, Map<String, String> words) {
        return PLACES.replacePlaceholders(text, words::get);
    }
}
