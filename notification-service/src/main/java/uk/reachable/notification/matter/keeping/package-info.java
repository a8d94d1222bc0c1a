/** Matters as they are kept. */
@NullMarked
package uk.reachable.notification.matter.keeping;

import org.jspecify.annotations.NullMarked;
