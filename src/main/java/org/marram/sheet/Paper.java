package org.marram.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.fop.events.model.EventSeverity;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Lays out what we wrote ourselves (XSL-FO 1.1 with SVG in it) as PDF/UA-1 (ISO 14289): tagged, with its one font inside. It
 * reads nothing else: no document type, no file, no address. Whatever could not be laid out as it was meant is an error, and
 * neither that nor anything else is written to a log.
 */
final class Paper {

    private static final String FONT = "net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";

    private static final URI OURS = URI.create("file:/ours/");

    private static final String SETTINGS = """
            <fop version="1.0">
              <accessibility>true</accessibility>
              <use-cache>false</use-cache>
              <renderers>
                <renderer mime="application/pdf">
                  <pdf-ua-mode>PDF/UA-1</pdf-ua-mode>
                  <fonts>
                    <font embed-url="%s">
                      <font-triplet name="any" style="normal" weight="normal"/>
                      <font-triplet name="system-ui" style="normal" weight="normal"/>
                      <font-triplet name="sans-serif" style="normal" weight="normal"/>
                    </font>
                  </fonts>
                </renderer>
              </renderers>
            </fop>
            """.formatted(FONT);

    private static final Set<EventSeverity> WRONG = Set.of(EventSeverity.ERROR, EventSeverity.FATAL);
    private static final FopFactory FACTORY = factory();

    private Paper() {}

    static byte[] pdf(String title, String fo) {
        return pdf(title, "Marram", fo);
    }

    /** @param creator what the file names as its maker; null for none */
    static byte[] pdf(String title, String creator, String fo) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        FOUserAgent agent = FACTORY.newFOUserAgent();
        agent.setTitle(title);
        agent.setCreator(creator);
        agent.getEventBroadcaster().addEventListener(event -> {
            if (WRONG.contains(event.getSeverity())) {
                throw new IllegalStateException(
                        "Not laid out: " + event.getEventKey(), (Exception) event.getParam("e"));
            }
        });
        try {
            InputSource source = new InputSource(new StringReader(fo));
            parser().parse(
                            source,
                            FACTORY.newFop(MimeConstants.MIME_PDF, agent, pdf).getDefaultHandler());
        } catch (SAXException | ParserConfigurationException | IOException failed) {
            throw new IllegalStateException("Not laid out", failed);
        }
        return pdf.toByteArray();
    }

    private static SAXParser parser() throws SAXException, ParserConfigurationException {
        SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return parsers.newSAXParser();
    }

    private static FopFactory factory() {
        try {
            FopFactory factory = new FopFactoryBuilder(OURS, new Ours())
                    .setConfiguration(new DefaultConfigurationBuilder()
                            .build(new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.UTF_8))))
                    .build();
            factory.getFontManager()
                    .setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(OURS, new Ours()));
            return factory;
        } catch (ConfigurationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** The font, and nothing else. */
    private static final class Ours implements ResourceResolver {

        @Override
        public Resource getResource(URI asked) throws IOException {
            if (!asked.equals(OURS.resolve(FONT))) {
                throw new IOException("Nothing is read from elsewhere");
            }
            return new Resource(Paper.class.getClassLoader().getResourceAsStream(FONT));
        }

        @Override
        public OutputStream getOutputStream(URI asked) throws IOException {
            throw new IOException("Nothing is written");
        }
    }
}
