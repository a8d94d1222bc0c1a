/** What somebody has typed and not sent yet: it survives a crash of the browser and the end of a session. */
@NullMarked
package uk.reachable.gateway.draft;

import org.jspecify.annotations.NullMarked;
