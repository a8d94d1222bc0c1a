package uk.reachable.incident.board;

import uk.reachable.platform.stream.Change;

/**
 * One numbered change of a region's board; {@code data} is the whole row after it, as JSON.
 *
 * @param gone whether an incident was found to belong to another area: this one's board loads anew, without it
 */
record BoardChange(long seq, String localAuthority, String data, boolean gone) implements Change {

    @Override
    public boolean isReset() {
        return gone;
    }
}
