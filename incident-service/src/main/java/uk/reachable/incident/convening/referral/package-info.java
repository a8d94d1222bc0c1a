/** Referrals that a meeting decides on. */
@NullMarked
package uk.reachable.incident.convening.referral;

import org.jspecify.annotations.NullMarked;
