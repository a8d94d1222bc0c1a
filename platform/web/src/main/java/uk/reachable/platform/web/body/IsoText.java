package uk.reachable.platform.web.body;

import java.time.DateTimeException;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a date or a time only as ISO 8601 text with a year of four digits; a bare number would be a guess. */
final class IsoText<T> extends StdScalarDeserializer<T> {

    private final Class<T> type;
    private final transient Function<String, T> parser;

    IsoText(Class<T> type, Function<String, T> parser) {
        super(type);
        this.type = type;
        this.parser = parser;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return type.cast(context.handleUnexpectedToken(type, json));
        }
        String text = json.getString();
        try {
            if (!text.startsWith("+") && !text.startsWith("-")) {
                return parser.apply(text);
            }
        } catch (DateTimeException _) {
            // refused below, together with years that PostgreSQL cannot store
        }
        return type.cast(context.handleWeirdStringValue(type, text, "not ISO 8601"));
    }
}
