package org.marram.testing;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What the in-container tests deploy: the very WAR of the build, and the tests and samples that run inside it. */
public final class Deployments {
    private static final String TEST_CLASSES = ".*(IT|Samples|Bench|Statements)(\\$.*)?\\.class|.*/hmis/.*\\.csv";

    private Deployments() {}

    public static WebArchive war() {
        GenericArchive tests = ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory(new File("target/test-classes"))
                .as(GenericArchive.class);
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ROOT.war"))
                .merge(tests, "WEB-INF/classes", Filters.include(TEST_CLASSES))
                .addAsLibraries(jarOf(Assertions.class), jarOf(GreenMail.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
