/** The inbox of an organisation as a page: what is asked of it, and "I am on it". */
@NullMarked
package uk.reachable.gateway.inbox;

import org.jspecify.annotations.NullMarked;
