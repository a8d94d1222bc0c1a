package uk.reachable.contracts;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the JSON of events. Readers ignore fields they do not know, so that fields may be added. */
public final class EventCodec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(inclusion ->
                    inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    private EventCodec() {}

    public static byte[] write(Event event) {
        return JSON.writerFor(event.getClass()).writeValueAsBytes(event);
    }

    /**
     * Reads one event.
     *
     * @throws UnreadableEvent when the JSON is broken, a required field is missing or a value is not known
     */
    public static <E extends Event> E read(Class<E> type, byte[] json) {
        try {
            return complete(type, JSON.readValue(json, type));
        } catch (JacksonException unreadable) {
            throw new UnreadableEvent("not a readable " + type.getSimpleName());
        }
    }

    private static <E extends Event> E complete(Class<E> type, @Nullable E event) {
        if (event == null) {
            throw new UnreadableEvent("an empty " + type.getSimpleName());
        }
        for (RecordComponent field : type.getRecordComponents()) {
            if (isRequired(field) && valueOf(field, event) == null) {
                throw new UnreadableEvent(type.getSimpleName() + " without " + field.getName());
            }
        }
        return event;
    }

    private static boolean isRequired(RecordComponent field) {
        return !field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object valueOf(RecordComponent field, Event event) {
        try {
            return field.getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
