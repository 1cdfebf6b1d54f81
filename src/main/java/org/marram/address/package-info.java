/**
 * Where somebody lives. The most restricted class of all that is kept: never in a list, a file or a search, shown one by one
 * to the person's own coordinator for a purpose, and told to the person each time.
 */
package org.marram.address;
