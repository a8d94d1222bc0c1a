/** How long somebody has, where that is a rule and not a programme's own: pure. */
@NullMarked
package uk.reachable.referral.clock;

import org.jspecify.annotations.NullMarked;
