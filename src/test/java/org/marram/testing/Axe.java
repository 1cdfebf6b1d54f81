package org.marram.testing;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe what bars somebody from using a page. What a page does right is not listed: finding names for it took longer. */
public final class Axe {

    private Axe() {}

    /** All pages are in one frame, so that axe needs no second page to put frames together. */
    public static AxeBuilder of(Page page) {
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(violations).setLegacyMode(true);
    }

    /** Each rule that is broken, and where. */
    public static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                .toList())
                .toList();
    }
}
