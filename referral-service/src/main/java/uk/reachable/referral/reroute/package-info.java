/** How people lead the search another way: confirm a further offer, choose a programme, let a referral go. */
@NullMarked
package uk.reachable.referral.reroute;

import org.jspecify.annotations.NullMarked;
