/** What an upload says row by row, whatever its form: understood, or refused with a reason. */
@NullMarked
package uk.reachable.incident.imports.format;

import org.jspecify.annotations.NullMarked;
