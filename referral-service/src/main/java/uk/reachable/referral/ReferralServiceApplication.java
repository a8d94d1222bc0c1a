package uk.reachable.referral;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Owns referrals from the request to the placement: offers, their clocks, and handovers. */
@SpringBootApplication
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Reachable: referrals, offers and handovers",
                        description =
                                "Read a referral, answer an offer, tell of the support, hand responsibility over."))
@EnableScheduling
public class ReferralServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ReferralServiceApplication.class, arguments);
    }
}
