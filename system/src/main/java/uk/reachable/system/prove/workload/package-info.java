/** What people ask of the system while it is broken: seeded clients who repeat what they do not know the outcome of. */
@NullMarked
package uk.reachable.system.prove.workload;

import org.jspecify.annotations.NullMarked;
