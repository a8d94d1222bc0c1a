package uk.reachable.intervention.returns.disclosure;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;

/** One figure of a return: a number, or {@code "*"} where it is hidden. */
@Schema(
        types = {"integer", "string"},
        description = "A number, or * where it is hidden")
public sealed interface Figure {

    /** As people read it. */
    record Shown(int value) implements Figure {
        @Override
        public Object json() {
            return value;
        }
    }

    /** Not told, for somebody might be found in it. */
    record Hidden() implements Figure {
        @Override
        public Object json() {
            return "*";
        }
    }

    @JsonValue
    Object json();

    /** What two published figures are together: hidden as soon as one of them is. */
    default Figure plus(Figure other) {
        return this instanceof Shown(int one) && other instanceof Shown(int two) ? new Shown(one + two) : new Hidden();
    }
}
