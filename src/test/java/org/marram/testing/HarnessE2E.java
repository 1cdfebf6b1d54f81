package org.marram.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The browser tests find the application, and nothing else. */
class HarnessE2E {
    @Test
    void opensAPageOfTheApplication() {
        try (Browser browser = Browser.phone()) {
            Page page = browser.open("/health/ready");
            assertThat(page.content()).contains("UP");
        }
    }

    @Test
    void failsWhenAPageAsksAStranger() {
        Browser browser = Browser.desktop();
        Page page = browser.context().newPage();
        page.setContent("<img src='https://stranger.example/picture.png'>");
        page.waitForLoadState();
        assertThatThrownBy(browser::close).isInstanceOf(AssertionError.class).hasMessageContaining("stranger.example");
    }
}
