package uk.reachable.local.machine;

import java.util.Map;

/** The fixed ports; an offset moves them all, so that a second copy can run beside the first. */
public record Ports(int offset) {

    /** From REACHABLE_PORT_OFFSET; 0 when unset. */
    public static Ports of(Map<String, String> environment) {
        String offset = environment.getOrDefault("REACHABLE_PORT_OFFSET", "");
        try {
            return new Ports(offset.isBlank() ? 0 : Integer.parseInt(offset));
        } catch (NumberFormatException notANumber) {
            throw new CannotRun("REACHABLE_PORT_OFFSET is not a number: " + offset);
        }
    }

    public int at(int port) {
        return port + offset;
    }

    public int gateway() {
        return at(8080);
    }

    public int issuer() {
        return at(9000);
    }

    public int postgres() {
        return at(15432);
    }

    public int kafka() {
        return at(9092);
    }

    public int kafkaController() {
        return at(9093);
    }

    public int mailboxPage() {
        return at(8025);
    }

    public int smtp() {
        return at(1025);
    }

    public String gatewayUrl() {
        return "http://localhost:" + gateway();
    }

    public String issuerUrl() {
        return "http://localhost:" + issuer();
    }

    public String mailboxUrl() {
        return "http://localhost:" + mailboxPage();
    }
}
