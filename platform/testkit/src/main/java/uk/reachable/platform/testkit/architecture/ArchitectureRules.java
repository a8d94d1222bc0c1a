package uk.reachable.platform.testkit.architecture;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

/**
 * The rules of the house. A module's test takes them all:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "uk.reachable.referral", importOptions = ImportOption.DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     @ArchTest
 *     static final ArchTests rules = ArchTests.in(ArchitectureRules.class);
 * }
 * }</pre>
 */
public final class ArchitectureRules {

    @ArchTest
    public static final ArchRule importsRunOneWay = classes()
            .should(new ImportOneWay())
            .because("services meet only through events: contracts <- platform <- services <- local <- system");

    @ArchTest
    public static final ArchRule aPackageIsANounOfTheBusiness = noClasses()
            .should()
            .resideInAnyPackage("..service..", "..dto..", "..util..", "..common..", "..impl..", "..model..")
            .because("a package is named after what it is about, not after a kind of class");

    @ArchTest
    public static final ArchRule neitherLombokNorJpa = noClasses()
            .should(dependOnClassesThat(resideInAnyPackage("lombok..", "jakarta.persistence..", "org.hibernate..")))
            .because("records and SQL say plainly what they do");

    @ArchTest
    public static final ArchRule theClockIsInjected = classes()
            .that(new IsConfiguration().negate())
            .should(new AskAnInjectedClock())
            .because("a rule about time must be testable at any time");

    @ArchTest
    public static final ArchRule everyPackageIsNullMarked =
            classes().should(new BeInANullMarkedPackage()).because("NullAway checks only those");

    @ArchTest
    public static final ArchRule noFieldIsInjected = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    public static final ArchRule rowsAreReadAsAList = noClasses()
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .because("a stream that nobody closes keeps its connection: six such reads and the pool is empty");

    private ArchitectureRules() {}
}
