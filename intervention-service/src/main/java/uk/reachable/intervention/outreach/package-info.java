/** What reaches professionals, schools, communities and young people at large; nobody is referred to it. */
@NullMarked
package uk.reachable.intervention.outreach;

import org.jspecify.annotations.NullMarked;
