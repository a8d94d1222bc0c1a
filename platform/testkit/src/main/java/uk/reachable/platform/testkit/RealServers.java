package uk.reachable.platform.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * Gives a Spring test a fresh PostgreSQL database ({@code spring.datasource.*}) and, when its module uses Spring Kafka,
 * the broker ({@code spring.kafka.bootstrap-servers}).
 *
 * <p>The database belongs to the application context, so test classes that share a context share it. All contexts of a
 * JVM share the broker: use new keys in every test.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextCustomizerFactories(RealServersCustomizer.Factory.class)
public @interface RealServers {}
