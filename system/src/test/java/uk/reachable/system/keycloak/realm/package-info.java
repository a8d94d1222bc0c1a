/** The realm that Compose gives to Keycloak, written from the demo users. */
@NullMarked
package uk.reachable.system.keycloak.realm;

import org.jspecify.annotations.NullMarked;
