/**
 * Tries every endpoint of a running service with every kind of caller, and holds each answer against the access table.
 */
@NullMarked
package uk.reachable.platform.accesskit;

import org.jspecify.annotations.NullMarked;
