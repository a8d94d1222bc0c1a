/** Consequence-management meetings as pages: which there are, and how the services are asked about them. */
@NullMarked
package uk.reachable.gateway.meeting;

import org.jspecify.annotations.NullMarked;
