package uk.reachable.system.prove.evidence;

/** The events of one key on one topic, whose order is kept. */
public record Line(String topic, String key) {

    private static final String HEARTBEAT = "heartbeat-";

    /** Heartbeats never end, so that no moment has all of them applied. */
    public boolean isHeartbeat() {
        return key.startsWith(HEARTBEAT);
    }

    @Override
    public String toString() {
        return topic + "/" + key;
    }
}
