/** Whoever has a part in a case and does not sign in here: police forces and services of elsewhere. */
@NullMarked
package uk.reachable.referral.outside;

import org.jspecify.annotations.NullMarked;
