package uk.reachable.system.relays;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs one relay: it drains the backlog that was laid in before its start, then relays a steady trickle.
 *
 * <p>Says in one line of JSON how many rows a second it drained and how long a row took from its commit to the broker.
 */
public final class RelayProcess {

    private RelayProcess() {}

    /** {@code ours} or {@code namastack}; the servers come from the environment. */
    public static void main(String[] arguments) throws InterruptedException {
        SpringApplication spring = new SpringApplication(application(arguments[0]));
        spring.setAdditionalProfiles(arguments[0]);
        try (ConfigurableApplicationContext context = spring.run()) {
            // the one line that whoever started this process reads
            System.out.println(context.getBean(Measurement.class).take().json());
        }
    }

    private static Class<?> application(String relay) {
        return switch (relay) {
            case "ours" -> OurRelay.class;
            case "namastack" -> NamastackRelay.class;
            default -> throw new IllegalArgumentException("ours or namastack, not " + relay);
        };
    }
}
