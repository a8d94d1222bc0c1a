/** Whoever referred hears within one working day what became of it. */
@NullMarked
package uk.reachable.referral.referrer;

import org.jspecify.annotations.NullMarked;
