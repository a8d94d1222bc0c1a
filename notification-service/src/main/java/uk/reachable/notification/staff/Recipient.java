package uk.reachable.notification.staff;

import java.util.List;

/**
 * Somebody who may be told.
 *
 * @param user the subject of their token, never a name
 * @param ways how to reach them, best first; none means the inbox only
 */
public record Recipient(String user, List<Way> ways) {

    public Recipient {
        ways = List.copyOf(ways);
    }
}
