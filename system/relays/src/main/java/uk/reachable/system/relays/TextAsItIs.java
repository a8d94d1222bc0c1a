package uk.reachable.system.relays;

import io.namastack.outbox.OutboxPayloadSerializer;

/** The payload is written already: reading and writing it once more would only cost. */
final class TextAsItIs implements OutboxPayloadSerializer {

    @Override
    public String serialize(Object payload) {
        return (String) payload;
    }

    @Override
    public <T> T deserialize(String text, Class<T> type) {
        return type.cast(text);
    }
}
