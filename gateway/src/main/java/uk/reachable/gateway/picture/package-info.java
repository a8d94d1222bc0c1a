/**
 * Pictures, drawn here and not by a library: what stands where, as records that a template writes as SVG. Each can be
 * told apart without colour, says in words what it shows, and has a table of the same figures behind it.
 */
@NullMarked
package uk.reachable.gateway.picture;

import org.jspecify.annotations.NullMarked;
