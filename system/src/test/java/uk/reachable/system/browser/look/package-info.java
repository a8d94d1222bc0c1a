/** What must be true of every page that somebody visits, whatever the page is about. */
@NullMarked
package uk.reachable.system.browser.look;

import org.jspecify.annotations.NullMarked;
