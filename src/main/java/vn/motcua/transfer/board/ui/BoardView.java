package vn.motcua.transfer.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.ui.UnitTabs;
import vn.motcua.security.CurrentPerson;
import vn.motcua.transfer.board.BoardCard;
import vn.motcua.transfer.board.BoardColumn;
import vn.motcua.transfer.board.BoardService;
import vn.motcua.transfer.ui.StagePill;
import vn.motcua.ui.Address;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.SearchField;

/** Where each unit stands, as cards in columns by stage. */
@Route(BoardView.PATH)
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class BoardView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "units/board";

    /** As many as one looks through in a column; the list has them all. */
    private static final int MOST = 30;

    private final transient BoardService boards;
    private final LocalDate day;
    private final SearchField search;
    private final Select<UnitKind> kind = new Select<>();
    private final Div board = new Div();
    private boolean restoring;

    BoardView(BoardService boards, CurrentPerson person, AsOf asOf) {
        this.boards = boards;
        this.day = asOf.day();
        heading(t("board.title"));
        lead(t("board.lead"));
        search = new SearchField(t("transfer.search"), t("transfer.search.hint"), this::changed);
        search.setId("search-board");
        kind.setAriaLabel(t("transfer.kind"));
        kind.setPlaceholder(t("transfer.every-kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(t("transfer.every-kind"));
        kind.setItems(UnitKind.values());
        kind.setItemLabelGenerator(value -> t(value == null ? "transfer.every-kind" : "orgunit.kind." + value));
        kind.addValueChangeListener(change -> changed());
        Div filters = new Div(search, kind);
        filters.addClassName("filters");
        board.addClassName("board");
        add(new UnitTabs(PATH, person.require()), filters, board);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        restoring = true;
        search.setValue(Address.text(query, "q"));
        kind.setValue(Address.oneOf(query, "kind", UnitKind.class));
        restoring = false;
        show();
    }

    private void changed() {
        if (!restoring) {
            show();
            Address.replace(UI.getCurrent(), PATH, Map.of("q", search.getValue(), "kind", name(kind.getValue())));
        }
    }

    private static String name(@Nullable UnitKind kind) {
        return kind == null ? "" : kind.name();
    }

    private void show() {
        board.removeAll();
        boards.board(new UnitFilter(search.getValue(), kind.getValue(), null), day, MOST)
                .forEach(column -> board.add(column(column)));
    }

    private Component column(BoardColumn column) {
        H2 name = new H2(t("transfer.stage." + column.stage()));
        Div head = new Div(name, new Pill(Formats.number(getLocale(), column.total()), StagePill.tone(column.stage())));
        head.addClassName("board-head");
        Section section = new Section(head);
        section.addClassName("board-column");
        section.setId("stage-" + column.stage());
        if (column.cards().isEmpty()) {
            Div none = new Div(t("board.none"));
            none.addClassName("cell-sub");
            section.add(none);
            return section;
        }
        UnorderedList list = new UnorderedList();
        column.cards().forEach(card -> list.add(card(card)));
        section.add(list);
        if (column.total() > column.cards().size()) {
            String address = "units?stage=" + column.stage() + (kind.isEmpty() ? "" : "&kind=" + kind.getValue());
            long more = column.total() - column.cards().size();
            section.add(link(address, t("board.more", Formats.number(getLocale(), more))));
        }
        return section;
    }

    private ListItem card(BoardCard card) {
        Anchor name = link("unit/" + card.unitId(), card.name());
        name.addClassName("cell-name");
        ListItem item = new ListItem(name);
        item.addClassName("board-card");
        String under = card.parentName() == null ? t("orgunit.kind." + card.kind()) : card.parentName();
        Div sub = new Div(new Span(card.since() == null ? under : under + " · " + Formats.day(card.since())));
        sub.addClassName("cell-sub");
        item.add(sub);
        if (card.blockers() > 0) {
            boolean late = card.overdue() > 0;
            item.add(new Pill(
                    late
                            ? t("target.blockers.overdue", card.blockers(), card.overdue())
                            : t("target.blockers", card.blockers()),
                    late ? "bad" : "warn"));
        }
        return item;
    }

    private static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(false);
        return link;
    }
}
