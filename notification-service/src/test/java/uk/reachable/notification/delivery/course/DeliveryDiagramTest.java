package uk.reachable.notification.delivery.course;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryDiagramTest {

    private static final Pattern ARROW = Pattern.compile("^\\s*([A-Z]+ --> [A-Z]+): (\\w+)", Pattern.MULTILINE);

    @Test
    void theDiagramInTheReadmeShowsExactlyTheLegalMoves() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Set<String> drawn = ARROW.matcher(readme)
                .results()
                .map(arrow -> arrow.group(1) + ": " + arrow.group(2))
                .collect(Collectors.toSet());

        assertThat(drawn).isEqualTo(legalMoves());
    }

    private static Set<String> legalMoves() {
        return records(DeliveryState.class)
                .flatMap(state -> moves(state)
                        .map(move -> name(state) + " --> " + name(move.getReturnType()) + ": " + move.getName()))
                .collect(Collectors.toSet());
    }

    private static Stream<Class<?>> records(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(state -> state.isRecord() ? Stream.of(state) : records(state));
    }

    private static Stream<Method> moves(Class<?> state) {
        return Arrays.stream(state.getDeclaredMethods())
                .filter(method -> DeliveryState.class.isAssignableFrom(method.getReturnType()));
    }

    private static String name(Class<?> state) {
        return state.getSimpleName().toUpperCase(Locale.ROOT);
    }
}
