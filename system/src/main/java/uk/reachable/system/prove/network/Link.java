package uk.reachable.system.prove.network;

/** The way of a service to one of the servers it stands on. */
public record Link(String service, String server) {

    @Override
    public String toString() {
        return service + " to " + server;
    }
}
