/** Uploads worked off in the background: chunk by chunk, resumed after a crash, each row once. */
@NullMarked
package uk.reachable.incident.imports.work;

import org.jspecify.annotations.NullMarked;
