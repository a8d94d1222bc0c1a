package uk.reachable.incident;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts incident-service. */
@SpringBootApplication
public class IncidentServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(IncidentServiceApplication.class, arguments);
    }
}
