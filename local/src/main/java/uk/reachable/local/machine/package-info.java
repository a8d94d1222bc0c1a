/** This machine: folders, ports, secrets, JVM command lines, room to run. */
@NullMarked
package uk.reachable.local.machine;

import org.jspecify.annotations.NullMarked;
