/** What somebody learns: schools and courses by ISCED 2011, credentials, and measurable gains as WIOA knows them. */
package org.marram.education;
