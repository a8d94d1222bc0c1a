/** The values of the interface, each spelled as it travels. */
@NullMarked
package uk.reachable.contracts.codes;

import org.jspecify.annotations.NullMarked;
