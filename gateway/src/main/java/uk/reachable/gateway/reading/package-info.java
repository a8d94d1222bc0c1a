/** What a page shows, read from the service that owns it as the user who is signed in. */
@NullMarked
package uk.reachable.gateway.reading;

import org.jspecify.annotations.NullMarked;
