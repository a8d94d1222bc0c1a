/**
 * What notices of one subject are about for everybody: who is on it, who hears of it next, and when it is over: pure
 * but for its table.
 */
@NullMarked
package uk.reachable.notification.matter;

import org.jspecify.annotations.NullMarked;
