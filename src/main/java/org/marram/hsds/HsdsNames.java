package org.marram.hsds;

import java.util.Set;

/** What else HSDS 3 names: known, and not for this directory. */
final class HsdsNames {

    /** Members of objects. */
    static final Set<String> KNOWN = Set.of(
            "attributes",
            "funding",
            "languages",
            "metadata",
            "organization_identifiers",
            "program",
            "programs",
            "service_areas",
            "parent_organization");

    /** Files of the tabular package. */
    static final Set<String> FILES = Set.of(
            "attributes.csv",
            "funding.csv",
            "meta_table_descriptions.csv",
            "metadata.csv",
            "organization_identifiers.csv",
            "programs.csv",
            "service_areas.csv",
            "taxonomies.csv",
            "taxonomy_terms.csv");

    private HsdsNames() {}
}
