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
import org.marram.common.Refusal;
import org.marram.common.Texts;

/** A view that a service refused to fill. Unknown, foreign and not allowed look exactly like {@link NotThereView}. */
@PageTitle("Marram")
@ParentLayout(Shell.class)
public class RefusedView extends Div implements HasErrorParameter<Refusal> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        Texts texts = Texts.of("shell", getLocale());
        Refusal refusal = parameter.getException();
        boolean hidden = refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN;
        setId(hidden ? "not-there" : "refused");
        addClassName("plain");
        add(
                new H1(texts.t(hidden ? "not-there.title" : "refused.title")),
                new Paragraph(texts.refusal(hidden ? "not-found" : refusal.code())),
                new Anchor("", texts.t("not-there.home")));
        return hidden ? Refusal.Kind.NOT_FOUND.status() : refusal.kind().status();
    }
}
