package uk.reachable.platform.stream;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a stream's events are written: each in one piece. Spring's own way sends name, data and end apart, and every
 * proxy on the way receives and sends three times as often.
 */
final class Writing {

    private final String event;
    private final JsonMapper json;

    /** Changes are sent as {@code event} where they have no name of their own. */
    Writing(String event, JsonMapper json) {
        this.event = event;
        this.json = json;
    }

    byte[] of(Change change) {
        return change.isReset() ? reset(change.seq()) : event(change.seq(), change.event(event), text(change.data()));
    }

    /** What the reader has been shown no longer holds. */
    static byte[] reset(long seq) {
        return event(seq, "reset", "{}");
    }

    /** A sign of life, which says how far the stream has come: who saw nothing of it still resumes there. */
    static byte[] comment(long seq, String text) {
        return bytes("id:" + seq + "\n:" + text + "\n\n");
    }

    private static byte[] event(long seq, String name, String data) {
        return bytes("id:" + seq + "\nevent:" + name + "\ndata:" + data.replace("\n", "\ndata:") + "\n\n");
    }

    private String text(Object data) {
        return data instanceof String text ? text : json.writeValueAsString(data);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
