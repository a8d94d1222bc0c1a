/** "Do not contact yet": police ask it of a person, and every referral of them stands still. */
@NullMarked
package uk.reachable.referral.pause;

import org.jspecify.annotations.NullMarked;
