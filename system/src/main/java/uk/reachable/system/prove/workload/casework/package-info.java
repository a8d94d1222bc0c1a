/** What a desk and its police lead do about a case beside its course: notices, links, purposes, exclusions, imports. */
@NullMarked
package uk.reachable.system.prove.workload.casework;

import org.jspecify.annotations.NullMarked;
