package uk.reachable.system.browser.look;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of texts as a page answers them. */
final class Texts {

    private Texts() {}

    static List<String> of(@Nullable Object answer) {
        return answer == null
                ? List.of()
                : ((List<?>) answer).stream().map(String::valueOf).toList();
    }
}
