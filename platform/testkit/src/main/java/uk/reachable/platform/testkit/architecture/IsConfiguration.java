package uk.reachable.platform.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** A class in which Spring finds its beans: the one kind of place where the system's clock is chosen. */
final class IsConfiguration extends DescribedPredicate<JavaClass> {

    private static final String CONFIGURATION = "org.springframework.context.annotation.Configuration";

    IsConfiguration() {
        super("configuration");
    }

    @Override
    public boolean test(JavaClass type) {
        return type.isAnnotatedWith(CONFIGURATION) || type.isMetaAnnotatedWith(CONFIGURATION);
    }
}
