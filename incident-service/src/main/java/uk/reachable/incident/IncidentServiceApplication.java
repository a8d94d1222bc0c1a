package uk.reachable.incident;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts incident-service. */
@SpringBootApplication
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Reachable: incidents, meetings, people and the board",
                        description =
                                "Log an incident, follow the response to it, and see who a person is if you may."))
public class IncidentServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(IncidentServiceApplication.class, arguments);
    }
}
