/** An incident that was logged twice is merged, and taken apart again. */
@NullMarked
package uk.reachable.incident.merge;

import org.jspecify.annotations.NullMarked;
