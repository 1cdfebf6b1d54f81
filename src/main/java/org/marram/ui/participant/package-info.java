/** The person's own pages: plain HTML from the server, one address, no script needed, easy to leave. */
package org.marram.ui.participant;
