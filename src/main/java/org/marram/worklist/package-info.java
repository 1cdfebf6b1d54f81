/** What needs somebody today, of many people at once: lines that rules find in facts, to-dos, and what was put off. */
package org.marram.worklist;
