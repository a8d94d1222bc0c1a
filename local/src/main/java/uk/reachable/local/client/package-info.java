/** The main API as an outsider calls it: through the gateway, with a bearer token. */
@NullMarked
package uk.reachable.local.client;

import org.jspecify.annotations.NullMarked;
