package uk.reachable.local.issuer;

import java.util.List;

/** Somebody who may sign in on one machine; the password is the name. */
public record DemoUser(String name, String region, String organisation, List<String> roles, List<String> areas) {

    DemoUser(String name, String region, String organisation, String role, List<String> areas) {
        this(name, region, organisation, List.of(role), areas);
    }

    String email() {
        return name + "@example.org";
    }
}
