package uk.reachable.system.upgrade;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.system.patch.PatchedClasses;
import uk.reachable.system.upgrade.migration.Migration;

import static org.assertj.core.api.Assertions.assertThat;

class ReleaseTest {

    private final PatchedClasses patches =
            new PatchedClasses(Path.of("..").toAbsolutePath().normalize(), Path.of("target", "never"));

    @ParameterizedTest
    @EnumSource
    void everyReleaseFitsTheCodeAsItIs(Release release) {
        assertThat(Stream.of(Release.REFERRAL, Release.INTERVENTION))
                .allSatisfy(service ->
                        assertThat(patches.changed(release.patch(service))).isNotEmpty());
    }

    @Test
    void theyAreMadeByTheRuleThatAllMigrationsAreHeldTo() {
        assertThat(Stream.of(Migrations.EXPAND, Migrations.CONTRACT, Migrations.PLACEMENT)
                        .flatMap(ReleaseTest::migrations))
                .allSatisfy(migration -> assertThat(migration.mistakes()).isEmpty());
    }

    @Test
    void theCarelessOneIsRefusedByIt() {
        assertThat(new Migration(Path.of("V9006__another_name.sql"), Migrations.RENAME).mistakes())
                .first()
                .asString()
                .startsWith("takes away");
    }

    private static Stream<Migration> migrations(Map<String, String> files) {
        return files.entrySet().stream().map(file -> new Migration(Path.of(file.getKey()), file.getValue()));
    }
}
