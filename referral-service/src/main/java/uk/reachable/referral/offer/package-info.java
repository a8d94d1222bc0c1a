/** Offers: their clock, the answers of providers, and the lapse when nobody answers. */
@NullMarked
package uk.reachable.referral.offer;

import org.jspecify.annotations.NullMarked;
