package uk.reachable.system.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A variable as one service reads it: by which property, and what is taken when it is not set.
 *
 * @param fallback null when there is none: the service does not start without the variable
 */
record Setting(
        String service,
        String variable,
        String property,
        @Nullable String fallback) {

    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** Those that a property's value asks for: {@code ${NAME}}, {@code ${NAME:fallback}}. */
    static Stream<Setting> in(String service, String property, String value) {
        List<Setting> found = new ArrayList<>();
        for (int begin = value.indexOf("${"); begin >= 0; begin = value.indexOf("${", begin + 2)) {
            String inside = value.substring(begin + 2, end(value, begin));
            int colon = inside.indexOf(':');
            String name = colon < 0 ? inside : inside.substring(0, colon);
            if (VARIABLE.matcher(name).matches()) {
                found.add(new Setting(service, name, property, colon < 0 ? null : inside.substring(colon + 1)));
            }
        }
        return found.stream();
    }

    /** Of the brace that closes the one after {@code begin}. */
    private static int end(String value, int begin) {
        int open = 0;
        for (int i = begin; i < value.length(); i++) {
            if (value.charAt(i) == '{') {
                open++;
            } else if (value.charAt(i) == '}' && --open == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("no end of ${ in " + value);
    }
}
