/**
 * What facts of a life have in common, whatever they tell of: who told, who wrote it down and when, what it was before, and
 * which milestone it proves. Each kind of fact has its own room above this one.
 */
package org.marram.fact;
