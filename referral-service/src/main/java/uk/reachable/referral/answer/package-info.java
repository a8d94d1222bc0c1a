/** How a step of a referral is answered over HTTP: as it stands now, or why not. */
@NullMarked
package uk.reachable.referral.answer;

import org.jspecify.annotations.NullMarked;
