/** What people ask about what is held of them: to put it right, to delete it; the answers, and their own statements. */
package org.marram.request;
