package vn.motcua.orgunit.ui;

import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.tree.TreeRow;
import vn.motcua.orgunit.tree.UnitTree;

/** The tree level by level: one question for each page of a level that somebody opens. */
class UnitLevels extends AbstractBackEndHierarchicalDataProvider<TreeRow, Void> {

    private final transient UnitTree tree;
    private final LocalDate day;
    private boolean closed;
    private int roots;

    UnitLevels(UnitTree tree, LocalDate day) {
        this.tree = tree;
        this.day = day;
    }

    /** Reads the uppermost level again. */
    long read(boolean withClosed) {
        closed = withClosed;
        roots = Math.toIntExact(tree.countBelow(null, day, closed));
        refreshAll();
        return roots;
    }

    @Override
    protected Stream<TreeRow> fetchChildrenFromBackEnd(HierarchicalQuery<TreeRow, Void> query) {
        @Nullable TreeRow parent = query.getParent();
        @Nullable UUID above = parent == null ? null : parent.id();
        return tree.below(above, day, closed, query.getOffset(), query.getLimit()).stream();
    }

    @Override
    public int getChildCount(HierarchicalQuery<TreeRow, Void> query) {
        @Nullable TreeRow parent = query.getParent();
        return parent == null ? roots : parent.children();
    }

    @Override
    public boolean hasChildren(TreeRow row) {
        return row.children() > 0;
    }

    @Override
    public Object getId(TreeRow row) {
        return row.id();
    }
}
