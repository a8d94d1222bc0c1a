/** People in front of a browser: how they sign in, and how they press, type and choose. */
@NullMarked
package uk.reachable.system.browser.bench;

import org.jspecify.annotations.NullMarked;
