package uk.reachable.system.upgrade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.Awaitility;

/** Whose turn it is among those who serve now; who leaves finishes what it has in hand. For many threads. */
final class Turns {

    private final List<Integer> serving = new ArrayList<>();
    private final Map<Integer, Integer> inHand = new HashMap<>();
    private final Set<Integer> served = new TreeSet<>();
    private int turn;

    synchronized void join(int port) {
        serving.add(port);
        served.remove(port);
    }

    /** Returns when it has nothing in hand any more. */
    void leave(int port) {
        synchronized (this) {
            serving.remove(Integer.valueOf(port));
        }
        Awaitility.await(port + " has nothing in hand").until(() -> isIdle(port));
    }

    synchronized int take() {
        int port = serving.get(Math.floorMod(turn++, serving.size()));
        inHand.merge(port, 1, Integer::sum);
        served.add(port);
        return port;
    }

    synchronized void giveBack(int port) {
        inHand.merge(port, -1, Integer::sum);
    }

    /** Whether each of those who serve now was asked something since it joined. */
    synchronized boolean everybodyServed() {
        return served.containsAll(serving);
    }

    private synchronized boolean isIdle(int port) {
        return inHand.getOrDefault(port, 0) == 0;
    }
}
