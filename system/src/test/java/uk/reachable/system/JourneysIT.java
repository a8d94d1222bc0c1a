package uk.reachable.system;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * All journeys over the API, one after the other on one running system, which ends with them. Those in a browser are
 * {@link BrowserIT}.
 */
@Suite
@SelectPackages("uk.reachable.system")
@ExcludePackages("uk.reachable.system.browser")
@IncludeClassNamePatterns(".*JourneyIT")
class JourneysIT {}
