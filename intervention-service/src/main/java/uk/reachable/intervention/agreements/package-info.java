/** Information-sharing agreements: which providers may be told who somebody is, and until when. */
@NullMarked
package uk.reachable.intervention.agreements;

import org.jspecify.annotations.NullMarked;
