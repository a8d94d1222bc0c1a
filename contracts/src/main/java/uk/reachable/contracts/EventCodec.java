package uk.reachable.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the JSON of events. Readers ignore fields they do not know, so that fields may be added. */
public final class EventCodec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
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
        requireFields(event);
        return event;
    }

    private static void requireFields(Object part) {
        for (RecordComponent field : part.getClass().getRecordComponents()) {
            Object value = valueOf(field, part);
            if (value == null && isRequired(field)) {
                throw new UnreadableEvent(part.getClass().getSimpleName() + " without " + field.getName());
            }
            (value instanceof List<?> items ? items : Arrays.asList(value))
                    .stream().filter(Record.class::isInstance).forEach(EventCodec::requireFields);
        }
    }

    private static boolean isRequired(RecordComponent field) {
        return !field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object valueOf(RecordComponent field, Object part) {
        try {
            return field.getAccessor().invoke(part);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
