package uk.reachable.system.sending;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the mail server took, and what it did to whoever sent it. */
final class MailLedger {

    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private final Map<String, Integer> leftInDoubt = new ConcurrentHashMap<>();
    private final Map<String, Integer> tries = new ConcurrentHashMap<>();
    private final Map<MailFault, Integer> faults = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    /** The number of this try of an address, from 1. */
    int tried(String address) {
        return tries.merge(address, 1, Integer::sum);
    }

    void did(MailFault fault, String address) {
        faults.merge(fault, 1, Integer::sum);
        if (fault == MailFault.SAYS_550) {
            refused.add(address);
        }
    }

    void took(String message) {
        taken.merge(message, 1, Integer::sum);
    }

    /** The sender of this message does not know whether it was taken: it may send it once more. */
    void leftInDoubt(String message) {
        leftInDoubt.merge(message, 1, Integer::sum);
    }

    boolean hasTaken(String message) {
        return taken.containsKey(message);
    }

    boolean hasRefused(String address) {
        return refused.contains(address);
    }

    int distinct() {
        return taken.size();
    }

    int faults(MailFault fault) {
        return faults.getOrDefault(fault, 0);
    }

    /** How often messages came that had been taken before. */
    long repeats() {
        return taken.values().stream().mapToLong(times -> times - 1L).sum();
    }

    /** How often a message came again without a fault that can cause it. */
    long unexplained() {
        return taken.entrySet().stream()
                .mapToLong(message -> message.getValue() - 1L - leftInDoubt.getOrDefault(message.getKey(), 0))
                .filter(excess -> excess > 0)
                .sum();
    }
}
