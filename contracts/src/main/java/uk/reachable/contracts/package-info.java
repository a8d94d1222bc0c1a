/** What the services agree on: events, topics and their wire form. No Spring, no behaviour of the business. */
@NullMarked
package uk.reachable.contracts;

import org.jspecify.annotations.NullMarked;
