/**
 * The console in a real browser: what each user does on its pages, with and without JavaScript, at a desk and on a
 * phone.
 */
@NullMarked
package uk.reachable.system.browser;

import org.jspecify.annotations.NullMarked;
