/** What must be true of each resource; a rule names what breaks it. */
@NullMarked
package uk.reachable.k8s.rule;

import org.jspecify.annotations.NullMarked;
