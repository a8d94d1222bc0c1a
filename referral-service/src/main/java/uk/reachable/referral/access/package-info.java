/** Who may see a referral, answer its offer, or pass it on. */
@NullMarked
package uk.reachable.referral.access;

import org.jspecify.annotations.NullMarked;
