/** The architecture rules that every module holds itself to. */
@NullMarked
package uk.reachable.platform.testkit.architecture;

import org.jspecify.annotations.NullMarked;
