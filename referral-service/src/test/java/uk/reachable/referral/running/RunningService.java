package uk.reachable.referral.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import uk.reachable.platform.testkit.RealServers;
import uk.reachable.platform.testkit.TestTokens;

/**
 * The whole service on real servers, with a clock that stands at noon; all tests share it and use referrals of their
 * own.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RealServers
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
@Import({TestTokens.class, Neighbours.class})
public @interface RunningService {}
