/** What a line of the log says besides its words, where logs are JSON. */
@NullMarked
package uk.reachable.platform.web.log;

import org.jspecify.annotations.NullMarked;
