package org.marram.document;

import java.util.List;

/** One's own name to use, and which papers one is shown. */
public record OwnDocuments(String nameToUse, List<OwnDocument> documents) {}
