package uk.reachable.k8s.architecture;

/** That one part may open a connection to another's port. */
public record Arrow(String from, String to, int port) implements Comparable<Arrow> {

    @Override
    public int compareTo(Arrow other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return from + " -> " + to + ":" + port;
    }
}
