package uk.reachable.local.issuer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The OpenID Connect issuer of one machine; configured by PORT, ISSUER_URI, PUBLIC_URL, OIDC_CLIENT_SECRET and ISSUER_KEY_FILE. */
@SpringBootApplication
public class IssuerApplication {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "issuer");
        SpringApplication.run(IssuerApplication.class, arguments);
    }
}
