/** What this service knows of programmes: hours, names, whom to ring. */
@NullMarked
package uk.reachable.referral.programme;

import org.jspecify.annotations.NullMarked;
