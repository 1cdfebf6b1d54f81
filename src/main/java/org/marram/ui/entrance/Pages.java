package org.marram.ui.entrance;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes a plain page from its template, which escapes every value for the place where it stands. */
public final class Pages {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "org.marram.ui.pages");

    private Pages() {}

    /** The page as bytes, so that a template that fails half-way has shown nothing. */
    public static byte[] render(String template, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        ENGINE.render(template, page, output);
        return output.toByteArray();
    }

    static void write(HttpServletResponse response, String template, Object page) throws IOException {
        byte[] bytes = render(template, page);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
