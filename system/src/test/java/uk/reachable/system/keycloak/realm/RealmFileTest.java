package uk.reachable.system.keycloak.realm;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds compose/keycloak/realm.json to the demo users; {@code -Dcontracts.update=true} writes it anew. */
class RealmFileTest {

    @Test
    void theRealmHasTheUsersOfOurOwnIssuer() throws IOException {
        if (Boolean.getBoolean("contracts.update")) {
            Files.writeString(Realm.FILE, Realm.json());
        } else {
            assertThat(Files.readString(Realm.FILE))
                    .as("%s: run with -Dcontracts.update=true to write it anew", Realm.FILE)
                    .isEqualTo(Realm.json());
        }
    }
}
