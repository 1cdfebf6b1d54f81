/** The people whom a coordinator or a supervisor walks with, as one list, and the filters that somebody keeps of it. */
package org.marram.caseload;
