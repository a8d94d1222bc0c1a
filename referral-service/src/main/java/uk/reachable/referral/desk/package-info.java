/** What the duty desk does with a referral: withdraw it, reopen it, correct what is known, follow up whoever left. */
@NullMarked
package uk.reachable.referral.desk;

import org.jspecify.annotations.NullMarked;
