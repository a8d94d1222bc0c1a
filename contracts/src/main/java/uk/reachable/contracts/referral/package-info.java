/** Events of referral-service, keyed by referral id. */
@NullMarked
package uk.reachable.contracts.referral;

import org.jspecify.annotations.NullMarked;
