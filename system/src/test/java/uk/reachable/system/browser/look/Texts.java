package uk.reachable.system.browser.look;

import java.util.List;

/** Lists of texts as a page answers them. */
final class Texts {

    private Texts() {}

    static List<String> of(Object answer) {
        return ((List<?>) answer).stream().map(String::valueOf).toList();
    }
}
