/** Reads the state diagrams of the README, so that tests can hold the code against them. */
@NullMarked
package uk.reachable.platform.testkit.diagram;

import org.jspecify.annotations.NullMarked;
