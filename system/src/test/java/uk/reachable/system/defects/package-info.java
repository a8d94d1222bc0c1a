/**
 * The checker of {@code ./reachable prove} is proved: each seeded defect, one at a time, must make it fail by name, and
 * a healthy system must not.
 */
@NullMarked
package uk.reachable.system.defects;

import org.jspecify.annotations.NullMarked;
