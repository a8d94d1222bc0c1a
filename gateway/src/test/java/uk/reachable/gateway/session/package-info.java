@NullMarked
package uk.reachable.gateway.session;

import org.jspecify.annotations.NullMarked;
