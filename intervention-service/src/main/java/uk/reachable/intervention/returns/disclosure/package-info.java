/** What may be published of small counts, so that nobody can be found in a table. */
@NullMarked
package uk.reachable.intervention.returns.disclosure;

import org.jspecify.annotations.NullMarked;
