package uk.reachable.system.browser.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A journey that is made at a desk and on a phone, each with and without JavaScript. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@EnumSource(value = Way.class, mode = EnumSource.Mode.EXCLUDE, names = "KEYBOARD")
public @interface EveryWay {}
