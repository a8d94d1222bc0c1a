/** What is asked of a journey by those who sign in, and by its clock. */
@NullMarked
package uk.reachable.referral.journey.course;

import org.jspecify.annotations.NullMarked;
