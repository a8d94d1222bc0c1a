package uk.reachable.notification.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import uk.reachable.notification.NotificationServiceApplication;
import uk.reachable.platform.testkit.RealServers;
import uk.reachable.platform.testkit.TestTokens;

/** Starts the whole service against real servers; the breaker rests for one second instead of ten. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = NotificationServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "resilience4j.circuitbreaker.configs.channel.wait-duration-in-open-state=1s",
            // the keys decide whether the channels exist, which is before a bean can say it
            "reachable.notify.api-key=" + NotifyStandIn.API_KEY,
            "reachable.webhook.key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "reachable.webhook.local-receivers=true"
        })
@RealServers
@ExtendWith(EarlierMessages.class)
@Import({TestTokens.class, TestMailbox.class, TestNotify.class, Kafka.class, Client.class})
public @interface RunningService {}
