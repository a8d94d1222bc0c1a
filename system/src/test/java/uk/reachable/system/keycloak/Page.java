package uk.reachable.system.keycloak;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser shows: where it has come to, and what it was answered there. */
record Page(URI address, int status, String body) {

    private static final Pattern FORM = Pattern.compile("<form id=\"kc-form-login\"[^>]* action=\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    boolean isKeycloaksSignIn() {
        return isAt(KeycloakSystem.KEYCLOAK) && FORM.matcher(body).find();
    }

    boolean isAt(URI part) {
        return part.getAuthority().equals(address.getAuthority());
    }

    /** Where Keycloak's page sends name and password. */
    URI signInForm() {
        return URI.create(first(FORM).replace("&amp;", "&"));
    }

    /** By which a page of the gateway proves that a change comes from it. */
    String csrfToken() {
        return first(CSRF);
    }

    private String first(Pattern pattern) {
        Matcher found = pattern.matcher(body);
        if (!found.find()) {
            throw new AssertionError("no " + pattern + " at " + address + ", which answered " + status + ": " + body);
        }
        return found.group(1);
    }
}
