package uk.reachable.system.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds compose/keycloak/realm.json to the demo users; {@code -Dcontracts.update=true} writes it anew. */
class RealmFileTest {

    static final Path FILE = Path.of("..", "compose", "keycloak", "realm.json");

    @Test
    void theRealmHasTheUsersOfOurOwnIssuer() throws IOException {
        if (Boolean.getBoolean("contracts.update")) {
            Files.writeString(FILE, Realm.json());
        } else {
            assertThat(Files.readString(FILE))
                    .as("%s: run with -Dcontracts.update=true to write it anew", FILE)
                    .isEqualTo(Realm.json());
        }
    }
}
