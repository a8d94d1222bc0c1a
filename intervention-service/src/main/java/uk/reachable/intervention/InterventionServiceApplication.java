package uk.reachable.intervention;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Chooses a programme for every referral, holds a place there and keeps the count of all places. */
@SpringBootApplication
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Reachable: programmes, places and returns",
                        description = "See which programmes there are and how many places are left; make the returns."))
@EnableScheduling
public class InterventionServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(InterventionServiceApplication.class, args);
    }
}
