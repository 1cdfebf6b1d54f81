package org.marram.years;

import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.ui.RectangleEdge;

/** Where days stand between two edges of the picture, and which of them are named on the axis. */
final class TimeAxis {

    /** A day that is named; a year's first one stands out. */
    record Named(double x, String label, boolean year) {}

    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);
    private static final double APART = 52;
    private static final TickUnits UNITS = new TickUnits();

    static {
        UNITS.add(new DateTickUnit(DateTickUnitType.DAY, 7));
        UNITS.add(new DateTickUnit(DateTickUnitType.MONTH, 1));
        UNITS.add(new DateTickUnit(DateTickUnitType.MONTH, 3));
        UNITS.add(new DateTickUnit(DateTickUnitType.YEAR, 1));
        UNITS.add(new DateTickUnit(DateTickUnitType.YEAR, 2));
        UNITS.add(new DateTickUnit(DateTickUnitType.YEAR, 5));
        UNITS.add(new DateTickUnit(DateTickUnitType.YEAR, 10));
    }

    private final Window window;
    private final Rectangle2D area;
    private final DateAxis axis;
    private final Locale locale;

    TimeAxis(Window window, double left, double right, boolean mirrored, Locale locale) {
        this.window = window;
        this.area = new Rectangle2D.Double(left, 0, right - left, 1);
        this.axis = new DateAxis(null, UTC, locale);
        this.locale = locale;
        axis.setRange(at(window.from()), at(window.until()));
        axis.setInverted(mirrored);
    }

    double x(LocalDate day) {
        return axis.dateToJava2D(at(day), area, RectangleEdge.BOTTOM);
    }

    /** Never nearer to each other than their labels are wide. */
    List<Named> named() {
        DateTickUnit unit =
                (DateTickUnit) UNITS.getCeilingTickUnit(axis.getRange().getLength() * APART / area.getWidth());
        List<Named> named = new ArrayList<>();
        for (Date at = at(first(unit)); !at.after(axis.getMaximumDate()); at = unit.addToDate(at, UTC)) {
            LocalDate day = LocalDate.ofInstant(at.toInstant(), ZoneOffset.UTC);
            if (window.holds(day)) {
                boolean year = day.getDayOfYear() == 1 && unit.getUnitType() != DateTickUnitType.DAY;
                named.add(new Named(x(day), label(day, unit, year), year));
            }
        }
        return named;
    }

    /** Years that the unit divides, quarters from January, weeks from Monday. */
    private LocalDate first(DateTickUnit unit) {
        LocalDate from = window.from();
        if (unit.getUnitType() == DateTickUnitType.DAY) {
            return from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        }
        boolean years = unit.getUnitType() == DateTickUnitType.YEAR;
        int year = years ? from.getYear() - from.getYear() % unit.getMultiple() : from.getYear();
        return LocalDate.of(year, 1, 1);
    }

    private String label(LocalDate day, DateTickUnit unit, boolean year) {
        String pattern = year ? "yyyy" : unit.getUnitType() == DateTickUnitType.DAY ? "d LLL" : "LLL";
        return DateTimeFormatter.ofPattern(pattern, locale)
                .withDecimalStyle(DecimalStyle.of(locale))
                .format(day);
    }

    private static Date at(LocalDate day) {
        return Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
