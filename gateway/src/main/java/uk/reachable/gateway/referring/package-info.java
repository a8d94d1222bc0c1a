/** A referral as the duty desk sees it: which services fit, who is asked, and exactly what they will see. */
@NullMarked
package uk.reachable.gateway.referring;

import org.jspecify.annotations.NullMarked;
