package org.marram.ui.coordinator.report;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.marram.common.Refusal;
import org.marram.report.ReportProject;
import org.marram.report.ReportService;
import org.marram.ui.coordinator.parts.Parts;
import org.marram.ui.coordinator.parts.Words;
import org.marram.ui.shell.Answers;
import org.marram.ui.shell.Press;
import org.marram.ui.shell.Screen;
import org.marram.ui.shell.Shell;

/**
 * Figures of the own programme: of a year, and year by year. What takes its time goes on beside the page, which then looks every
 * second how far it is.
 */
@Route(value = "reports", layout = Shell.class)
@RolesAllowed("SUPERVISOR")
public class ReportsView extends Screen {

    private static final int LOOK = 1_000;
    private static final int AT_ONCE = 1_500;

    private final transient Reckoning reckoning;
    private final transient ReportService reports;
    private final transient Words words;
    private final ReportFields fields;
    private final Paragraph far = new Paragraph();
    private final Div result = Parts.div("report");
    private transient AtomicInteger counted;
    private transient Future<Supplier<Component>> running;
    private Registration looks;

    @Inject
    public ReportsView(Clock clock, ReportService reports, Reckoning reckoning) {
        super("coordinator", "reports.title");
        this.reports = reports;
        this.reckoning = reckoning;
        this.words = new Words(texts(), clock);
        setId("reports");
        far.setId("report-far");
        far.getElement().setAttribute("role", "status");
        List<ReportProject> projects = reports.projects();
        fields = new ReportFields(words, projects);
        add(heading());
        if (projects.isEmpty()) {
            add(empty());
            return;
        }
        Div acts = Parts.div(
                "actions",
                Press.primary("report-count", t("reports.count"), this::annual),
                Press.plain("report-years", t("reports.years"), this::cohorts));
        add(new Div(new Paragraph(t("reports.lead"))), fields, acts, notice(), far, result);
    }

    private Component empty() {
        Div empty = Parts.div("empty");
        empty.setId("reports-empty");
        empty.add(VaadinIcon.BAR_CHART_H.create(), new H2(t("reports.empty")), new Paragraph(t("reports.empty-hint")));
        return empty;
    }

    private void annual() {
        var ask = fields.report();
        begin(listener -> {
            var report = reports.annual(ask, listener);
            return () -> new AnnualPart(words, report, ask);
        });
    }

    private void cohorts() {
        var ask = fields.cohorts();
        begin(listener -> {
            var report = reports.cohorts(ask, listener);
            return () -> new CohortPart(words, report, ask);
        });
    }

    /** @param report answers how it is shown, which only the page itself can do */
    private void begin(Function<IntConsumer, Supplier<Component>> report) {
        notice().clear();
        result.removeAll();
        counted = new AtomicInteger();
        IntConsumer listener = counted::set;
        running = reckoning.begin(() -> report.apply(listener));
        look(AT_ONCE);
    }

    /** @param patience milliseconds that it is waited for the end before the page says how far it is */
    private void look(int patience) {
        try {
            Supplier<Component> made = running.get(patience, TimeUnit.MILLISECONDS);
            over();
            result.add(made.get());
        } catch (TimeoutException goesOn) {
            far.setText(t("reports.far", counted.get()));
            getUI().ifPresent(ui -> ui.setPollInterval(LOOK));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            over();
            fields.into(new Answers(notice())).to(() -> refuse(failed.getCause()), () -> {});
        }
    }

    private static void refuse(Throwable failed) {
        throw failed instanceof Refusal refusal ? refusal : new IllegalStateException(failed);
    }

    private void over() {
        running = null;
        far.setText("");
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        looks = attached.getUI().addPollListener(polled -> {
            if (running != null) {
                look(0);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        looks.remove();
        detached.getUI().setPollInterval(-1);
    }
}
