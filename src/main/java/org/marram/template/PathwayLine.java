package org.marram.template;

/**
 * A pathway as a programme keeps it.
 *
 * @param pathway without a name where it is everywhere: each door names those by their code
 * @param version for its next change; nobody changes those of everywhere
 */
public record PathwayLine(Pathway pathway, boolean retired, int version) {

    public boolean isOwn() {
        return pathway.ownName() != null;
    }
}
