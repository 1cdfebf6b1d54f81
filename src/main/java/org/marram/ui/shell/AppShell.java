package org.marram.ui.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;

/** The head of every Vaadin page: a neutral title, and a neutral icon, and the style sheets. Nothing comes from elsewhere. */
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Marram");
        settings.addFavIcon("icon", "/icons/other.svg", "any");
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("referrer", "no-referrer");
        settings.addLink("stylesheet", "/look.css");
        settings.addLink("stylesheet", "/years.css");
        settings.addLink("stylesheet", "/staff.css");
        settings.addLink("stylesheet", "/provider.css");
    }
}
