/** The access rules as a table: who hears what, at which endpoint, by which relation to the case. */
@NullMarked
package uk.reachable.platform.security.rules;

import org.jspecify.annotations.NullMarked;
