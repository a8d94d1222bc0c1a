/** How a page asks a service to change something, and what may become of it. */
@NullMarked
package uk.reachable.gateway.changing;

import org.jspecify.annotations.NullMarked;
