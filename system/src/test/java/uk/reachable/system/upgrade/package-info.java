/** What runs and what comes after it, side by side and under load. */
@NullMarked
package uk.reachable.system.upgrade;

import org.jspecify.annotations.NullMarked;
