/**
 * Appointments to talk: when one is, whether somebody came, and when the next one is. That is all that is kept of them: what
 * was said stands nowhere here.
 */
package org.marram.counselling;
