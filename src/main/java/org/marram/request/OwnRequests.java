package org.marram.request;

import java.util.List;

/** What somebody asked about what is held of them, the newest first. */
public record OwnRequests(String nameToUse, List<RequestView> requests) {}
