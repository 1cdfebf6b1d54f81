package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.marram.common.Ref;
import org.marram.testing.Statements;

/** What a person's page sends to the database for whoever acts, for in-container tests. */
@ApplicationScoped
public class PersonPageSamples {

    @Inject
    private Instance<PersonPage> pages;

    /** In a new tab, which Vaadin itself holds but weakly. */
    private UI tab;

    public List<String> opened(Ref person) {
        PersonPage page = page();
        return Statements.of(() -> page.open(person));
    }

    /** Of a job that is written down while work stands open. */
    public List<String> savedAJob(Ref person, Runnable write) {
        PersonPage page = page();
        Unfolded.inThisTab().open(person, Matter.JOBS.id());
        page.open(person);
        return Statements.of(() -> {
            write.run();
            page.saved(Matter.JOBS);
        });
    }

    private PersonPage page() {
        tab = new UI();
        UI.setCurrent(tab);
        return pages.get();
    }
}
