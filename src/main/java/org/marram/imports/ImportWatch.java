package org.marram.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.marram.common.Watch;

/** Takes up, within two minutes, what a node left undone that is gone. */
@ApplicationScoped
class ImportWatch extends Watch {

    @Inject
    private ImportService imports;

    ImportWatch() {
        super(Duration.ofSeconds(30));
    }

    @Override
    protected int part() {
        return imports.takeOver();
    }
}
