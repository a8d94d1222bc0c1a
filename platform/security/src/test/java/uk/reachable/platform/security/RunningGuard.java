package uk.reachable.platform.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import uk.reachable.platform.testkit.RealServers;
import uk.reachable.platform.testkit.TestTokens;

/** One running application and database for all integration tests of the module. */
@Retention(RetentionPolicy.RUNTIME)
@RealServers
@Import(TestTokens.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@interface RunningGuard {}
