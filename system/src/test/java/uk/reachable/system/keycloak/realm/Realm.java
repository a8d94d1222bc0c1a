package uk.reachable.system.keycloak.realm;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.local.issuer.DemoUser;
import uk.reachable.local.issuer.DemoUsers;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

/** What our own issuer is, in Keycloak's words: the same users, client, claims and times. */
public final class Realm {

    public static final String NAME = "reachable";

    /** The console, as the realm knows it. */
    public static final String CONSOLE = "reachable-console";

    /** From the folder of a module. */
    public static final Path FILE = Path.of("..", "compose", "keycloak", "realm.json");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Realm() {}

    /** As {@code --import-realm} reads it; variables of the environment stand in it as ${NAME}. */
    static String json() {
        Map<String, Object> realm = new LinkedHashMap<>();
        realm.put("realm", NAME);
        realm.put("displayName", "Reachable");
        realm.put("enabled", true);
        realm.put("registrationAllowed", false);
        realm.put("editUsernameAllowed", false);
        realm.put("bruteForceProtected", true);
        // A shift; the gateway's session and our own issuer's tokens are as long.
        realm.put("accessTokenLifespan", ofMinutes(30).toSeconds());
        realm.put("ssoSessionIdleTimeout", ofHours(12).toSeconds());
        realm.put("ssoSessionMaxLifespan", ofHours(12).toSeconds());
        // Two gateways, or two tabs, that refresh at once must not sign each other out.
        realm.put("revokeRefreshToken", false);
        realm.put("eventsEnabled", true);
        realm.put("eventsExpiration", ofDays(90).toSeconds());
        realm.put("roles", Map.of("realm", roles()));
        realm.put("clients", List.of(ConsoleClient.inRealm()));
        realm.put("components", Map.of(UserProfile.PROVIDER, List.of(UserProfile.component())));
        realm.put("users", DemoUsers.all().stream().map(Realm::user).toList());
        return JSON.writeValueAsString(realm) + "\n";
    }

    private static List<Map<String, String>> roles() {
        return DemoUsers.all().stream()
                .flatMap(user -> user.roles().stream())
                .distinct()
                .sorted()
                .map(role -> Map.of("name", role))
                .toList();
    }

    private static Map<String, Object> user(DemoUser user) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("username", user.name());
        known.put("enabled", true);
        known.put("realmRoles", user.roles());
        known.put("attributes", attributes(user));
        known.put("credentials", List.of(ordered("type", "password", "value", user.name())));
        return known;
    }

    private static Map<String, Object> attributes(DemoUser user) {
        Map<String, Object> attributes =
                ordered("region", List.of(user.region()), "organisation", List.of(user.organisation()));
        if (!user.areas().isEmpty()) {
            attributes.put("areas", user.areas());
        }
        return attributes;
    }

    /** The file is the same whoever writes it. */
    static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return members;
    }
}
