/** What must be true of what is rendered; each rule names what breaks it. */
@NullMarked
package uk.reachable.k8s.rule;

import org.jspecify.annotations.NullMarked;
