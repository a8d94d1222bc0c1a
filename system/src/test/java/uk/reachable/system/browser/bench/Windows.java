package uk.reachable.system.browser.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Windows that journeys have left open: to open one takes as long as a page does. */
final class Windows {

    private static final Map<String, Person> OPEN = new HashMap<>();

    private Windows() {}

    static Optional<Person> take(String user, Way way) {
        return Optional.ofNullable(OPEN.remove(key(user, way)));
    }

    static void keep(String user, Person person) {
        person.rests();
        OPEN.put(key(user, person.way()), person);
    }

    private static String key(String user, Way way) {
        return user + " " + way;
    }
}
