package org.marram.ui.coordinator.person;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.HashSet;
import java.util.Set;
import org.marram.common.Ref;

/** Which parts of which people's pages somebody has opened in this tab: they stand open when one comes back. */
class Unfolded {

    private final Set<String> open = new HashSet<>();

    static Unfolded inThisTab() {
        Unfolded known = ComponentUtil.getData(UI.getCurrent(), Unfolded.class);
        if (known == null) {
            known = new Unfolded();
            ComponentUtil.setData(UI.getCurrent(), Unfolded.class, known);
        }
        return known;
    }

    boolean has(Ref person, String part) {
        return open.contains(key(person, part));
    }

    void open(Ref person, String part) {
        open.add(key(person, part));
    }

    void close(Ref person, String part) {
        open.remove(key(person, part));
    }

    private static String key(Ref person, String part) {
        return person + " " + part;
    }
}
