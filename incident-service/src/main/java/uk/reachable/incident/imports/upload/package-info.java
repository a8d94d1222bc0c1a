/** The duty desk uploads a file and follows what becomes of it. */
@NullMarked
package uk.reachable.incident.imports.upload;

import org.jspecify.annotations.NullMarked;
