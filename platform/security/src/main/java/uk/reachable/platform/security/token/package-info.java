/** From a bearer token to an actor, or to a refusal that says why. */
@NullMarked
package uk.reachable.platform.security.token;

import org.jspecify.annotations.NullMarked;
