package uk.reachable.system.keycloak.realm;

import java.util.List;
import java.util.Map;

import static uk.reachable.system.keycloak.realm.Realm.ordered;

/** The console as a client of the realm, and what is put into the tokens that it gets. */
final class ConsoleClient {

    private ConsoleClient() {}

    /** Authorization code with PKCE and a secret, and no other way to a token. */
    static Map<String, Object> inRealm() {
        Map<String, Object> client = ordered("clientId", Realm.CONSOLE, "name", "Reachable console", "enabled", true);
        client.put("protocol", "openid-connect");
        client.put("publicClient", false);
        client.put("clientAuthenticatorType", "client-secret");
        client.put("secret", "${OIDC_CLIENT_SECRET}");
        client.put("standardFlowEnabled", true);
        client.put("implicitFlowEnabled", false);
        client.put("directAccessGrantsEnabled", false);
        client.put("serviceAccountsEnabled", false);
        client.put("redirectUris", List.of("${PUBLIC_URL}/login/oauth2/code/reachable"));
        client.put(
                "attributes",
                ordered("pkce.code.challenge.method", "S256", "post.logout.redirect.uris", "${PUBLIC_URL}/"));
        client.put("fullScopeAllowed", true);
        // Not "basic", whose subject is a number that nobody can read on record; ours is below.
        client.put("defaultClientScopes", List.of("profile"));
        client.put("optionalClientScopes", List.of());
        client.put("protocolMappers", mappers());
        return client;
    }

    /** A mapper each for what platform/security and the gateway's pages read. */
    private static List<Map<String, Object>> mappers() {
        return List.of(
                mapper("audience", "oidc-audience-mapper", ordered("included.custom.audience", "reachable-api")),
                mapper("sub", "oidc-usermodel-attribute-mapper", claim("username", "sub", false)),
                mapper("region", "oidc-usermodel-attribute-mapper", claim("region", "region", false)),
                mapper("organisation", "oidc-usermodel-attribute-mapper", claim("organisation", "organisation", false)),
                mapper("areas", "oidc-usermodel-attribute-mapper", claim("areas", "areas", true)),
                mapper("roles", "oidc-usermodel-realm-role-mapper", ofEach("roles", true)));
    }

    private static Map<String, Object> mapper(String name, String kind, Map<String, Object> settings) {
        settings.put("access.token.claim", "true");
        return ordered("name", name, "protocol", "openid-connect", "protocolMapper", kind, "config", settings);
    }

    private static Map<String, Object> claim(String attribute, String claim, boolean many) {
        Map<String, Object> settings = ordered("user.attribute", attribute);
        settings.putAll(ofEach(claim, many));
        return settings;
    }

    /** Of the identity token too: the gateway's pages read it. */
    private static Map<String, Object> ofEach(String claim, boolean many) {
        return ordered(
                "claim.name",
                claim,
                "jsonType.label",
                "String",
                "multivalued",
                Boolean.toString(many),
                "id.token.claim",
                "true");
    }
}
