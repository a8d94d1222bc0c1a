package uk.reachable.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The one door to Reachable: sign-in, routing, limits, breakers and the pages. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

    public static void main(String[] args) {
        // The services close an idle connection after 20 s. Ours must go first: a POST is never sent twice.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        SpringApplication.run(GatewayApplication.class, args);
    }
}
