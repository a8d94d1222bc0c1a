/** What each demo user does in a day, and where their role ends; one class per user or activity. */
@NullMarked
package uk.reachable.system.journey;

import org.jspecify.annotations.NullMarked;
