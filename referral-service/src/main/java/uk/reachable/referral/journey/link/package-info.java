/** How somebody who does not sign in confirms a leg: by a link that works once. */
@NullMarked
package uk.reachable.referral.journey.link;

import org.jspecify.annotations.NullMarked;
