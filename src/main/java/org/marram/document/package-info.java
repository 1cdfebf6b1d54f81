/** Papers of a person: cleaned of what they tell beside what they show, sealed, and opened only by who may see the person's papers. */
package org.marram.document;
