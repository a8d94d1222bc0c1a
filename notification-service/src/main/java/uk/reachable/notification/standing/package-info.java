/** Who supports the person of a referral, and where that person can be met: what an alert needs to find its reader. */
@NullMarked
package uk.reachable.notification.standing;

import org.jspecify.annotations.NullMarked;
