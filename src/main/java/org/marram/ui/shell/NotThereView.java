package org.marram.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import org.marram.common.Refusal;
import org.marram.common.Texts;

/** The answer to an unknown address, and the same one to an address that is not for the reader. */
@PageTitle("Marram")
@ParentLayout(Shell.class)
public class NotThereView extends Div implements HasErrorParameter<NotFoundException> {

    public NotThereView() {
        Texts texts = Texts.of("shell", getLocale());
        setId("not-there");
        addClassName("plain");
        add(
                new H1(texts.t("not-there.title")),
                new Paragraph(texts.refusal("not-found")),
                new Anchor("", texts.t("not-there.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return Refusal.Kind.NOT_FOUND.status();
    }
}
