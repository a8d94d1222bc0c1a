/** What is drawn, and how often: the shares of everything that people do in a proof, as data. */
@NullMarked
package uk.reachable.system.prove.workload.mix;

import org.jspecify.annotations.NullMarked;
