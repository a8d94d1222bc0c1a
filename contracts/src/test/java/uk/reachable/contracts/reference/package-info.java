@NullMarked
package uk.reachable.contracts.reference;

import org.jspecify.annotations.NullMarked;
