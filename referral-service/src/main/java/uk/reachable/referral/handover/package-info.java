/** Responsibility passing from one organisation to another, two-sided and in one step. */
@NullMarked
package uk.reachable.referral.handover;

import org.jspecify.annotations.NullMarked;
