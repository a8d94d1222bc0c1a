/** "Already with us": a provider says that it supports the person already. */
@NullMarked
package uk.reachable.referral.known;

import org.jspecify.annotations.NullMarked;
