/** "Log an incident": one page that grows with the answers, and its draft. */
@NullMarked
package uk.reachable.gateway.logging;

import org.jspecify.annotations.NullMarked;
