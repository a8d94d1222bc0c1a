package uk.reachable.platform.web.body;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads text only from text, and refuses the one character that PostgreSQL cannot store, before it becomes a failure of
 * ours.
 */
final class PlainText extends StdScalarDeserializer<String> {

    PlainText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getString();
        return text.indexOf('\0') < 0
                ? text
                : (String) context.handleWeirdStringValue(String.class, text, "has a NUL character");
    }
}
