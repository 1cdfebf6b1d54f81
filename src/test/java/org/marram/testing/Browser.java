package org.marram.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * One person's browser: own cookies, own history. Closing it fails the test when a page asked any other address than
 * Marram's: nobody outside may learn that somebody is here. Nothing moves in it, as for people whom movement disturbs.
 * What is asserted of a page may take as long as a busy machine needs.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--js-flags=--no-opt", // no page lives long enough for it to pay
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private static final int MOST_MILLISECONDS = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(MOST_MILLISECONDS);
    }

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;

    private final BrowserContext context;
    private final List<String> strangers = new ArrayList<>();
    private final Consumer<Request> asked = request -> noteStranger(request.url());

    private Browser(NewContextOptions options) {
        context = chromium().newContext(options.setBaseURL(Product.baseUrl()).setReducedMotion(ReducedMotion.REDUCE));
        context.onRequest(asked);
    }

    /** A wide screen, 1280 by 800. */
    public static Browser desktop() {
        return new Browser(new NewContextOptions().setViewportSize(1280, 800));
    }

    /** A small telephone, 360 by 740, with touch. */
    public static Browser phone() {
        return new Browser(new NewContextOptions().setViewportSize(360, 740).setHasTouch(true));
    }

    /** A telephone on which scripts are switched off. */
    public static Browser phoneWithoutScripts() {
        return new Browser(new NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setJavaScriptEnabled(false));
    }

    /** As the page to sign in does it, which has tests of its own: from now on every tab is this member of staff's. */
    public void signIn(String username) {
        Http visitor = new Http();
        visitor.signIn(username, Staff.PASS_PHRASE);
        context.addCookies(List.of(new Cookie(Http.SESSION, visitor.session())
                .setUrl(Product.baseUrl().replace("http:", "https:")) // for a browser, this machine's own is as safe
                .setSecure(true)
                .setHttpOnly(true)
                .setSameSite(SameSiteAttribute.LAX)));
    }

    /** A new tab. Addresses that begin with a slash are Marram's. */
    public Page open(String path) {
        Page page = context.newPage();
        page.navigate(path);
        return page;
    }

    /** Comes in to the own pages with a code, past what is good to know first, where that is still to be read. */
    public static void comeIn(Page page, String code) {
        page.locator("#code").fill(code);
        page.locator("main button.primary").click();
        page.locator(".menu").or(welcome(page)).waitFor();
        if (welcome(page).count() > 0) {
            welcome(page).click();
            page.locator(".menu").waitFor();
        }
    }

    /** Past what is good to know first; not there where it was read. */
    public static Locator welcome(Page page) {
        return page.locator("main button.primary[value=WAY]");
    }

    /** The button that leads to one of the own pages, in the menu, which it opens. */
    public static Locator place(Page page, String place) {
        if (!page.locator(".places").isVisible()) {
            page.locator(".menu summary").click();
        }
        return page.locator(".places button[value=" + place + "]");
    }

    public BrowserContext context() {
        return context;
    }

    /** Every button of the plain pages leads to a page; it is there with all its files before anybody looks at it. */
    public static void press(Page page, Locator button) {
        AtomicBoolean there = new AtomicBoolean();
        Consumer<Page> loaded = ignored -> there.set(true);
        page.onLoad(loaded);
        button.click();
        page.waitForCondition(there::get);
        page.offLoad(loaded);
    }

    /**
     * Takes a picture of the whole page, or of the window when a sheet stands over it: target/pictures/name.png. Not in a run of
     * all tests, unless somebody wants to look at them: there are hundreds, and a minute goes by.
     */
    public static void picture(Page page, String name) {
        if (!Boolean.parseBoolean(System.getProperty("marram.pictures", "true"))) {
            return;
        }
        boolean sheet = page.locator("vaadin-dialog-overlay").count() > 0;
        page.screenshot(new ScreenshotOptions().setFullPage(!sheet).setPath(Path.of("target/pictures", name + ".png")));
    }

    /** What a page asks for from now on is nobody's business; what it asked before is. */
    @Override
    public void close() {
        context.offRequest(asked);
        context.close();
        if (!strangers.isEmpty()) {
            throw new AssertionError("A page asked other addresses: " + strangers);
        }
    }

    /** Only written down, since nothing else can be found from here; what is routed would not be cached either. */
    private void noteStranger(String url) {
        if (url.startsWith("http") && !url.startsWith(Product.baseUrl() + "/")) {
            strangers.add(url);
        }
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(Chromium.find())
                            .setArgs(ARGUMENTS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return chromium;
    }
}
