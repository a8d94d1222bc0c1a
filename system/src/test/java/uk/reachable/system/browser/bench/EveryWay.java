package uk.reachable.system.browser.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A journey that is made at a desk and on a phone, with and without JavaScript: {@link Way#ofThisRun}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@MethodSource("uk.reachable.system.browser.bench.Way#ofThisRun")
public @interface EveryWay {}
