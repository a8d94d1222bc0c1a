package uk.reachable.local.postgres;

/** One service's database and the one user who may connect to it; both have the same name. */
public record Database(String name, String password, int port) {

    /** The same, reached by another port. */
    public Database at(int otherPort) {
        return new Database(name, password, otherPort);
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/" + name;
    }
}
