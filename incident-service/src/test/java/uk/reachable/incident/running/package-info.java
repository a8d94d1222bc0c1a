/** The whole service on real servers, and what stands around it in a test. */
@NullMarked
package uk.reachable.incident.running;

import org.jspecify.annotations.NullMarked;
