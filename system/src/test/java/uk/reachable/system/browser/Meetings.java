package uk.reachable.system.browser;

import uk.reachable.system.journey.Logged;

/** Where the meeting is that was called for an incident. */
final class Meetings {

    private Meetings() {}

    /** Its record. */
    static String of(Logged logged) {
        return "/meetings/" + id(logged);
    }

    /** As the police lead has it on a phone. */
    static String ofPolice(Logged logged) {
        return "/area/meetings/" + id(logged);
    }

    private static String id(Logged logged) {
        return logged.body().at("/meeting/id").asString();
    }
}
