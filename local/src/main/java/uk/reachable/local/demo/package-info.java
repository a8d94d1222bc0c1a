/** The main story, told on the running system. */
@NullMarked
package uk.reachable.local.demo;

import org.jspecify.annotations.NullMarked;
