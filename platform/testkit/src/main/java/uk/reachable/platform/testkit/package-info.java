/** Real servers, a clock to turn and the architecture rules, for the tests of every module. */
@NullMarked
package uk.reachable.platform.testkit;

import org.jspecify.annotations.NullMarked;
