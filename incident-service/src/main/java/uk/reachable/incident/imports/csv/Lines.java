package uk.reachable.incident.imports.csv;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.imports.format.RefusedValue;

/**
 * The lines of a file in UTF-8, with or without byte order mark, ended by LF or CR LF; no line is held that is longer.
 */
final class Lines {

    static final int LONGEST = 10_000; // bytes
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream bytes;
    private int number;
    private boolean ended;

    Lines(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, 64 * 1024);
    }

    /** A line; too long or not text when {@code wrong} is set, and then without its text. */
    record Line(int number, String text, @Nullable String wrong) {

        String textOrRefused() {
            if (wrong != null) {
                throw new RefusedValue(wrong);
            }
            return text;
        }
    }

    /** The next line that is not blank; null after the last. */
    @Nullable
    Line next() {
        while (!ended) {
            Line line = read();
            if (line.wrong() != null || !line.text().isBlank()) {
                return line;
            }
        }
        return null;
    }

    private Line read() {
        var content = new ByteArrayOutputStream(160);
        long length = 0;
        number++;
        for (int next = nextByte(); next != '\n'; next = nextByte()) {
            if (next < 0) {
                ended = true;
                break;
            }
            if (length++ < LONGEST) {
                content.write(next);
            }
        }
        return length > LONGEST
                ? new Line(number, "", "The line is longer than 10,000 bytes")
                : text(content.toByteArray());
    }

    private Line text(byte[] line) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            String plain = withoutMarks(text);
            return plain.chars().anyMatch(letter -> letter < ' ' && letter != '\t')
                    ? new Line(number, "", "The line has characters that are no text")
                    : new Line(number, plain, null);
        } catch (CharacterCodingException _) {
            return new Line(number, "", "The line is not UTF-8: save the file as CSV UTF-8");
        }
    }

    private String withoutMarks(String text) {
        int from = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int to = text.endsWith("\r") ? text.length() - 1 : text.length();
        return text.substring(from, Math.max(from, to));
    }

    private int nextByte() {
        try {
            return bytes.read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
