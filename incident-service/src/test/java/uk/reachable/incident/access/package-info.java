@NullMarked
package uk.reachable.incident.access;

import org.jspecify.annotations.NullMarked;
