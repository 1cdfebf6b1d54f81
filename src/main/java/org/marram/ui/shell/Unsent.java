package org.marram.ui.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.marram.common.Texts;

/** Asked before somebody signs out while this device keeps marks that are not sent yet, which signing out wipes; leaving.js opens it. */
@Tag("dialog")
final class Unsent extends HtmlContainer {

    Unsent(Texts texts) {
        setId("unsent");
        Paragraph words = new Paragraph(texts.t("sign-out.unsent"));
        words.setId("unsent-words");
        getElement().setAttribute("aria-labelledby", "unsent-words");
        Anchor send = new Anchor("/offline/roster.html", texts.t("sign-out.send"));
        send.setRouterIgnore(true);
        send.addClassName("primary");
        NativeButton anyway = new NativeButton(texts.t("sign-out.anyway"));
        anyway.setId("unsent-anyway");
        NativeButton cancel = new NativeButton(texts.t("cancel"));
        cancel.getElement().setAttribute("formmethod", "dialog");
        Element form = Shell.signOut();
        form.appendChild(send.getElement(), anyway.getElement(), cancel.getElement());
        add(words);
        getElement().appendChild(form);
    }
}
