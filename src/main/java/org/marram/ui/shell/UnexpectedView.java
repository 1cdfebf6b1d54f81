package org.marram.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.marram.common.Failures;
import org.marram.common.Refusal;
import org.marram.common.Texts;

/**
 * A view that failed for a reason nobody foresaw: what to do, and the request's number; never the reason itself. Where the
 * database went away meanwhile, that it does not work just now.
 */
@PageTitle("Marram")
@ParentLayout(Shell.class)
public class UnexpectedView extends Div implements HasErrorParameter<Exception> {

    private static final Logger LOG = Logger.getLogger(UnexpectedView.class.getName());
    private static final int STATUS = 500;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Texts texts = Texts.of("shell", getLocale());
        if (Failures.isAway(parameter.getException())) {
            setId("refused");
            return say(texts, "refused.title", texts.refusal("unavailable"), Refusal.Kind.UNAVAILABLE.status());
        }
        String number = Calm.number();
        LOG.log(
                Level.SEVERE,
                () -> "A view failed in request " + number + ": " + Failures.told(parameter.getException()));
        setId("unexpected");
        return say(texts, "unexpected.title", texts.t("error.unexpected", number), STATUS);
    }

    private int say(Texts texts, String title, String words, int status) {
        addClassName("plain");
        add(new H1(texts.t(title)), new Paragraph(words), new Anchor("", texts.t("not-there.home")));
        return status;
    }
}
