package uk.reachable.local.issuer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The OpenID Connect issuer of one machine; configured as issuer.yml says. */
@SpringBootApplication
public class IssuerApplication {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "issuer");
        SpringApplication.run(IssuerApplication.class, arguments);
    }
}
