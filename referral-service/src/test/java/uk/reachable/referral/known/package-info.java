/** Tests. */
@NullMarked
package uk.reachable.referral.known;

import org.jspecify.annotations.NullMarked;
