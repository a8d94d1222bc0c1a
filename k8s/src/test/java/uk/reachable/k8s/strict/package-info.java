/** Every kind of resource as a type; a field that the type does not have is an error. */
@NullMarked
package uk.reachable.k8s.strict;

import org.jspecify.annotations.NullMarked;
