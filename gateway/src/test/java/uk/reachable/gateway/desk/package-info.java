@NullMarked
package uk.reachable.gateway.desk;

import org.jspecify.annotations.NullMarked;
