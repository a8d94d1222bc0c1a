/** Police street-level crime, as CSV and as the police API's JSON. */
@NullMarked
package uk.reachable.incident.imports.police;

import org.jspecify.annotations.NullMarked;
