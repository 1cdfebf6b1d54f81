/** What people say to their plans in their own words: goals, a word about a step, yes or not yet; and what is answered. */
package org.marram.voice;
