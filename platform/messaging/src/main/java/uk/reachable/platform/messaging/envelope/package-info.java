/** How an event travels in a Kafka record: CloudEvents 1.0 in binary mode. */
@NullMarked
package uk.reachable.platform.messaging.envelope;

import org.jspecify.annotations.NullMarked;
