/** The tables of docs/architecture.md, as the rules read them. */
@NullMarked
package uk.reachable.k8s.architecture;

import org.jspecify.annotations.NullMarked;
