/** Police and safeguarding first: about whom, and which incident they are in. */
@NullMarked
package uk.reachable.incident.safeguarding;

import org.jspecify.annotations.NullMarked;
