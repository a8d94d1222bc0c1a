package uk.reachable.platform.messaging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import uk.reachable.platform.testkit.RealServers;
import uk.reachable.platform.testkit.TestTokens;

/**
 * A test against one running service, {@link ReceivingService}; all such tests share it, so each uses keys of its own.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RealServers
@Import(TestTokens.class)
@SpringBootTest(classes = ReceivingService.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface KernelTest {}
