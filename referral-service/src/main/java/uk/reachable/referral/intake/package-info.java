/** What arrives from other services, turned into commands. */
@NullMarked
package uk.reachable.referral.intake;

import org.jspecify.annotations.NullMarked;
