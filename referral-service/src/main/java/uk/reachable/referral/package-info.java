/** Referrals from the request to the placement: lifecycle, offers and their clocks, handovers. */
@NullMarked
package uk.reachable.referral;

import org.jspecify.annotations.NullMarked;
