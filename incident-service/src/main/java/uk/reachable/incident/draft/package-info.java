/** What somebody has begun to write and not sent yet: their own, sealed, for a week. */
@NullMarked
package uk.reachable.incident.draft;

import org.jspecify.annotations.NullMarked;
