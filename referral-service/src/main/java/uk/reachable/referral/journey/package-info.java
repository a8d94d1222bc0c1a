/** Rescue and Response: the way home of a young person who was arrested elsewhere, in legs that both sides confirm. */
@NullMarked
package uk.reachable.referral.journey;

import org.jspecify.annotations.NullMarked;
