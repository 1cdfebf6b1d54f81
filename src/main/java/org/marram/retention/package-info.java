/** Whether jobs last: on which days that is asked, and what was answered. */
package org.marram.retention;
