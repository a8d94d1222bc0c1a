@NullMarked
package uk.reachable.platform.messaging.migration;

import org.jspecify.annotations.NullMarked;
