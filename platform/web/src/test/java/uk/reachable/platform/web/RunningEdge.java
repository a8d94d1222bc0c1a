package uk.reachable.platform.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import uk.reachable.platform.testkit.RealServers;

/** One running application and database for all integration tests of the module. */
@Retention(RetentionPolicy.RUNTIME)
@RealServers
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public @interface RunningEdge {}
