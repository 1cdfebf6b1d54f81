package org.marram.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marram.access.AccessSamples;
import org.marram.access.Actor;
import org.marram.common.Ref;
import org.marram.imports.ImportView;
import org.marram.imports.Upload;
import org.marram.testing.Deployments;
import org.marram.upload.BeginUpload;
import org.marram.upload.UploadService;

/** A table of 100,000 marks: looked at, kept, and sent once more; how fast, and how much of what it makes stays in memory. */
@ExtendWith(ArquillianExtension.class)
class UploadBench {

    private static final int MEGABYTE = 1 << 20;

    @Inject
    UploadSamples uploads;

    @Inject
    UploadService service;

    @Inject
    AccessSamples samples;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Test
    void measures() throws SQLException, IOException, InterruptedException {
        long programme = samples.aProgramme();
        Actor provider = samples.aProvider(programme);
        samples.become(provider);
        Upload file = new Upload("marks.csv", uploads.generate(programme, provider.organisationId()));
        StringBuilder report = new StringBuilder();
        for (String turn : List.of("look first", "keep", "once more")) {
            long start = System.nanoTime();
            Ref ref = service.begin(new BeginUpload(List.of(file), turn.equals("look first")));
            long most = 0;
            while (service.open(ref).endedAt() == null) {
                most = Math.max(most, stays());
                Thread.sleep(20);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            ImportView view = service.open(ref);
            assertThat(view.failure()).isNull();
            assertThat(turn.equals("once more") ? view.unchanged() : view.kept())
                    .isEqualTo(UploadSamples.MARKS);
            report.append(String.format(
                    Locale.ROOT,
                    "upload of %,d marks, %s: %.1f s, %,.0f rows a second, %d MB stay in memory at most\n",
                    view.rows(),
                    turn,
                    seconds,
                    view.rows() / seconds,
                    most / MEGABYTE));
        }
        System.out.print(report);
        Files.writeString(Path.of("target", "bench-upload.txt"), report);
    }

    /** After the last collection of each pool of the heap. */
    private static long stays() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(used -> used != null)
                .mapToLong(used -> used.getUsed())
                .sum();
    }
}
