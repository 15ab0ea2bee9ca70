package vn.motcua.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import vn.motcua.report.ReportFile;
import vn.motcua.report.ReportRow;
import vn.motcua.report.ReportService;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.Pill;

/** The reports that were asked for, the youngest first: how far each is, and its file once it is done. */
class ReportList extends Grid<ReportRow> {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ProvinceClock.VIETNAM);
    private static final double ALL = 100;

    private final transient ReportService reports;

    ReportList(ReportService reports) {
        this.reports = reports;
        setItems(
                query -> reports.list(query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(reports.count()));
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("report.list"));
        addComponentColumn(this::report)
                .setHeader(getTranslation("report.column.report"))
                .setFlexGrow(3);
        var by = addComponentColumn(row -> Cells.twoLines(row.requestedBy(), moment(row.requestedAt())))
                .setHeader(getTranslation("report.column.requested"))
                .setFlexGrow(2);
        addComponentColumn(this::state)
                .setHeader(getTranslation("report.column.state"))
                .setFlexGrow(2);
        Narrow.adapt(this, narrow -> {
            by.setVisible(!narrow);
            getElement().setAttribute("data-narrow", narrow);
        });
    }

    void refresh() {
        getDataProvider().refreshAll();
    }

    private Component report(ReportRow row) {
        Div cell =
                Cells.twoLines(getTranslation("report.type." + row.type()), getTranslation("report.as-of", row.asOf()));
        Div more = new Div();
        more.setText(row.requestedBy() + " · " + moment(row.requestedAt()));
        more.addClassNames("cell-sub", "narrow-only");
        cell.add(more);
        return cell;
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private Component state(ReportRow row) {
        return switch (row.state()) {
            case QUEUED -> new Pill(getTranslation("report.state.QUEUED"), "quiet");
            case RUNNING -> progress(row);
            case DONE -> download(row.id(), String.valueOf(row.fileName()));
            case FAILED -> failure(row);
        };
    }

    private Component progress(ReportRow row) {
        double share = row.progress() / ALL;
        ProgressBar bar = new ProgressBar(0, 1, share);
        bar.getElement().setAttribute("aria-label", getTranslation("report.state.RUNNING"));
        Div words = new Div();
        words.setText(getTranslation("report.state.RUNNING") + " · " + Formats.percent(getLocale(), share));
        words.addClassName("cell-sub");
        return new Div(bar, words);
    }

    private Component failure(ReportRow row) {
        Div cell = new Div(new Pill(getTranslation("report.state.FAILED"), "bad"));
        cell.addClassName("cell-wrap");
        row.failure().ifPresent(reason -> {
            Div why = new Div();
            why.setText(getTranslation(reason.messageKey(), reason.arguments()));
            why.addClassName("cell-sub");
            cell.add(why);
        });
        return cell;
    }

    /** The file is read when it is fetched, by the one who fetches it. */
    private Component download(UUID id, String name) {
        DownloadHandler file = DownloadHandler.fromInputStream(event -> {
            ReportFile found = reports.file(id);
            return new DownloadResponse(
                    new ByteArrayInputStream(found.content()), found.name(), "application/pdf", found.content().length);
        });
        Anchor link = new Anchor(file, AttachmentType.DOWNLOAD, "");
        link.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(getTranslation("report.download")));
        link.setAriaLabel(getTranslation("report.download") + " " + name);
        link.addClassName("report-download");
        return link;
    }
}
