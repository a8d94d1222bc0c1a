/**
 * A case as a caseworker sees it on a phone: what is asked, the person as disclosed, and what can be done about it as
 * it stands. Each way of answering is a package of its own.
 */
@NullMarked
package uk.reachable.gateway.casework;

import org.jspecify.annotations.NullMarked;
