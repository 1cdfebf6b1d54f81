/** What a programme has set for itself. */
package org.marram.programme;
