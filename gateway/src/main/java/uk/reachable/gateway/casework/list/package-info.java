/** The cases of an organisation as lists. */
@NullMarked
package uk.reachable.gateway.casework.list;

import org.jspecify.annotations.NullMarked;
