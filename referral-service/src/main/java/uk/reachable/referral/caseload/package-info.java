/** The cases of one organisation as lists: whose they are, who waits for an answer, and what is over. */
@NullMarked
package uk.reachable.referral.caseload;

import org.jspecify.annotations.NullMarked;
