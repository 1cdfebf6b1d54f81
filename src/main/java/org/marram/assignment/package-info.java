/** Who is responsible for a person, and was: from enrolling on, through handovers, to whoever continues the plan. */
package org.marram.assignment;
