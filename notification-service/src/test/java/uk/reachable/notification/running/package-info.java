/** The service as it runs, for integration tests: events in by Kafka, requests by HTTP, e-mails out by SMTP. */
@NullMarked
package uk.reachable.notification.running;

import org.jspecify.annotations.NullMarked;
