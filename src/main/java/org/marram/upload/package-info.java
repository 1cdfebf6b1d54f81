/** Attendance as the systems of providers send it: tables of marks, looked at first, then taken in. */
package org.marram.upload;
