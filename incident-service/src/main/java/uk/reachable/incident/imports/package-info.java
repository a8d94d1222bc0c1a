/** Files of police and emergency departments: what they count feeds baselines and patterns. */
@NullMarked
package uk.reachable.incident.imports;

import org.jspecify.annotations.NullMarked;
