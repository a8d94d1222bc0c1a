package uk.reachable.referral;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Owns referrals from the request to the placement: offers, their clocks, and handovers. */
@SpringBootApplication
@EnableScheduling
public class ReferralServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ReferralServiceApplication.class, arguments);
    }
}
