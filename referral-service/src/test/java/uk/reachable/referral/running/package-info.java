/** The running service as its neighbours see it: events in and out, and the API. */
@NullMarked
package uk.reachable.referral.running;

import org.jspecify.annotations.NullMarked;
