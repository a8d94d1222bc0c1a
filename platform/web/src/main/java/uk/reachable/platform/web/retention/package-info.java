/** What is over is deleted: each table says for how long it keeps, and one step does it. */
@NullMarked
package uk.reachable.platform.web.retention;

import org.jspecify.annotations.NullMarked;
