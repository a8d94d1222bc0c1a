/** Which programmes fit a referral, which of them comes first, and why; pure. */
@NullMarked
package uk.reachable.intervention.matching;

import org.jspecify.annotations.NullMarked;
