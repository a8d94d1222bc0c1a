package uk.reachable.system;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All journeys, one after the other on one running system, as one of the things that the build runs side by side. */
@Suite
@SelectPackages("uk.reachable.system")
@IncludeClassNamePatterns(".*JourneyIT")
class JourneysIT {}
