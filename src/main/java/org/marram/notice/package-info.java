/** By which way a person may be reached, at which hours and with which words. Without their word there is none. */
package org.marram.notice;
