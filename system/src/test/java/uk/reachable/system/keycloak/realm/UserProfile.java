package uk.reachable.system.keycloak.realm;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

import static uk.reachable.system.keycloak.realm.Realm.ordered;

/**
 * What Keycloak keeps of a user. For whom somebody acts, where and in which areas decides what they may see: it is
 * declared, so that an administrator is asked for it, and nobody may change or even see their own.
 */
final class UserProfile {

    static final String PROVIDER = "org.keycloak.userprofile.UserProfileProvider";

    private static final List<String> ADMIN = List.of("admin");
    private static final List<String> BOTH = List.of("admin", "user");

    private UserProfile() {}

    static Map<String, Object> component() {
        String attributes = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "attributes",
                        List.of(
                                attribute("username", BOTH),
                                attribute("email", BOTH),
                                attribute("firstName", BOTH),
                                attribute("lastName", BOTH),
                                needed(attribute("region", ADMIN)),
                                needed(attribute("organisation", ADMIN)),
                                many(attribute("areas", ADMIN)))));
        return ordered(
                "providerId",
                "declarative-user-profile",
                "config",
                Map.of("kc.user.profile.config", List.of(attributes)));
    }

    private static Map<String, Object> attribute(String name, List<String> seenBy) {
        return ordered("name", name, "permissions", ordered("view", seenBy, "edit", ADMIN));
    }

    private static Map<String, Object> needed(Map<String, Object> attribute) {
        attribute.put("required", Map.of("roles", ADMIN));
        return attribute;
    }

    private static Map<String, Object> many(Map<String, Object> attribute) {
        attribute.put("multivalued", true);
        return attribute;
    }
}
