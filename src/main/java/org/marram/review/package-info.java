/** Reviews: the window in which one is due, what was looked at together, and whether the person finds it right. */
package org.marram.review;
