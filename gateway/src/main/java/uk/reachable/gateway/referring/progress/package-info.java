/** Where a referral stands, step by step, as referral-service knows it. */
@NullMarked
package uk.reachable.gateway.referring.progress;

import org.jspecify.annotations.NullMarked;
