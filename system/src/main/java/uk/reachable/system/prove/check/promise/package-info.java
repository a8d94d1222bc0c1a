/** Places, owners, notices, clocks and identities. */
@NullMarked
package uk.reachable.system.prove.check.promise;

import org.jspecify.annotations.NullMarked;
