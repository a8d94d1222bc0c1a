package uk.reachable.incident.vault;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.incident.running.RunningService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@RunningService
class VaultIT {

    private final Vault vault;
    private final JdbcClient jdbc;
    private final JdbcClient keys;
    private final String owner = UUID.randomUUID().toString();
    private final List<Secret> name = List.of(new Secret(owner, "name", "Jordan Example"));

    VaultIT(Vault vault, JdbcClient jdbc, @Qualifier("keyDatabase") DataSource keyDatabase) {
        this.vault = vault;
        this.jdbc = jdbc;
        this.keys = JdbcClient.create(keyDatabase);
    }

    @Test
    void whatIsKeptOpensAgain() {
        keep();
        assertThat(vault.open(owner)).isEqualTo(Map.of("name", "Jordan Example"));
        assertThat(vault.fieldsKept(List.of(owner)).get(owner)).containsExactly("name");
    }

    @Test
    void anErasedOwnerNeverOpensAgainAndGetsNoNewKey() {
        keep();
        vault.erase(owner);
        vault.erase(owner);
        assertThat(vault.open(owner)).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> vault.seal(name));
        assertThat(vault.open(owner)).isEmpty();
    }

    @Test
    void whenAnOwnerWasErasedIsKnown() {
        keep();
        assertThat(vault.erasedAt(owner)).isEmpty();
        vault.erase(owner);
        assertThat(vault.erasedAt(owner)).isPresent();
    }

    @Test
    void anOwnerMayBeErasedBeforeAnythingWasKept() {
        vault.erase(owner);
        assertThatIllegalStateException().isThrownBy(() -> vault.seal(name));
    }

    @Test
    void sealingAgainKeepsTheFirstKey() {
        keep();
        vault.seal(name);
        assertThat(vault.open(owner)).isEqualTo(Map.of("name", "Jordan Example"));
    }

    @Test
    void aLostKeyIsAFailureAndNotAnErasure() {
        keep();
        keys.sql("DELETE FROM data_key WHERE owner = ?").param(owner).update();
        assertThatIllegalStateException().isThrownBy(() -> vault.open(owner)).withMessageContaining("missing");
    }

    @Test
    void aTextThatWasMovedToAnotherFieldDoesNotOpen() {
        keep();
        jdbc.sql("UPDATE sealed_text SET field = 'contact' WHERE owner = ?")
                .param(owner)
                .update();
        assertThatIllegalStateException().isThrownBy(() -> vault.open(owner));
    }

    private void keep() {
        vault.keep(vault.seal(name));
    }
}
