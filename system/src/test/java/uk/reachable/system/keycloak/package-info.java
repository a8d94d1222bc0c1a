/** Another issuer than our own: the real Keycloak, with a realm of the demo users, signs people in. */
@NullMarked
package uk.reachable.system.keycloak;

import org.jspecify.annotations.NullMarked;
