/** Marram: one person's plan over years, the partners who help, and the facts that move it. Each package is a room. */
package org.marram;
