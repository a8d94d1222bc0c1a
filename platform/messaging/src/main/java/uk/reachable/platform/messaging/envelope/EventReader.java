package uk.reachable.platform.messaging.envelope;

import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.UnreadableEvent;

/** Turns a message into the event that it carries. */
public final class EventReader {

    private EventReader() {}

    /**
     * The type of the event.
     *
     * @throws UnreadableEvent when this build does not know the type or its version
     */
    public static Class<? extends Event> typeOf(Message message) {
        String type = message.type();
        if (type == null) {
            throw new UnreadableEvent("without a ce_type");
        }
        return EventCatalogue.classOf(type).orElseThrow(() -> new UnreadableEvent("unknown type or version " + type));
    }

    /**
     * The event.
     *
     * @throws UnreadableEvent when the content does not fit the type, too
     */
    public static Event read(Message message) {
        return EventCodec.read(typeOf(message), message.payload());
    }

    /** The case a message belongs to, for log lines; null when it has none or cannot be read. */
    public static @Nullable String incidentReference(Message message) {
        try {
            return read(message).incidentReference();
        } catch (UnreadableEvent unknown) {
            return null;
        }
    }
}
