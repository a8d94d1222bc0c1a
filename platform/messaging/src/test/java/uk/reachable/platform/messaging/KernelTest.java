package uk.reachable.platform.messaging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import uk.reachable.platform.testkit.RealServers;

/** A test against one running service, {@link ReceivingService}; all such tests share it, so each uses keys of its own. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RealServers
@SpringBootTest(classes = ReceivingService.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface KernelTest {}
