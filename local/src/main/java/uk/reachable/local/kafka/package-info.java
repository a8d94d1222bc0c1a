/** The Kafka broker as a process of its own. */
@NullMarked
package uk.reachable.local.kafka;

import org.jspecify.annotations.NullMarked;
