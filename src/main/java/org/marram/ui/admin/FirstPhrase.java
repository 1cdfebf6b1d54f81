package org.marram.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.marram.common.Texts;

/** A temporary pass phrase, big enough to be read out, until it was handed over. */
class FirstPhrase extends Div {

    private static final int GROUP = 4;

    FirstPhrase(Texts texts, String name, String phrase) {
        setId("first-phrase");
        addClassName("first-phrase");
        getElement().setAttribute("role", "status");
        Button done = new Button(texts.t("phrase.done"), click -> removeFromParent());
        done.setId("first-phrase-done");
        add(new H2(texts.t("phrase.title", name)), grouped(phrase), new Paragraph(texts.t("phrase.once")), done);
    }

    /** Groups to the eye only: what is copied has no spaces. */
    private static Div grouped(String phrase) {
        Div words = new Div();
        words.setId("first-phrase-words");
        words.addClassName("phrase");
        words.getElement().setAttribute("dir", "ltr");
        for (int start = 0; start < phrase.length(); start += GROUP) {
            words.add(new Span(phrase.substring(start, Math.min(phrase.length(), start + GROUP))));
        }
        return words;
    }
}
