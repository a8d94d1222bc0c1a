/** The exclusion list: whoever shows anything of a person asks it; it depends on nobody who does. */
@NullMarked
package uk.reachable.incident.exclusion;

import org.jspecify.annotations.NullMarked;
