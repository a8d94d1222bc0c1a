package uk.reachable.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import uk.reachable.platform.web.idempotency.IdempotencyAutoConfiguration;

/** The one door to Reachable: sign-in, routing, limits, breakers and the pages. */
// A key is kept by the service that executes the request, in the transaction of its effect. Sections of the console may
// call their controllers and clients alike: beans have the names of their packages.
@SpringBootApplication(
        exclude = IdempotencyAutoConfiguration.class,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class GatewayApplication {

    public static void main(String[] args) {
        // The services close an idle connection after 20 s. Ours must go first: a POST is never sent twice.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        SpringApplication.run(GatewayApplication.class, args);
    }
}
