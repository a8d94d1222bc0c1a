/** That a session ends, is told in time, and leads back to the page that one was on. */
@NullMarked
package uk.reachable.gateway.session;

import org.jspecify.annotations.NullMarked;
