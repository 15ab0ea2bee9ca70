package vn.motcua.catalogue.web;

import java.util.List;
import vn.motcua.catalogue.Level;
import vn.motcua.catalogue.ProcedureRow;

/**
 * A page of procedures, by code.
 *
 * @param page counted from 0
 * @param total of all pages
 */
record ProcedurePage(List<Item> items, int page, int size, long total) {

    record Item(
            String code,
            String name,
            String field,
            List<Level> levels,
            String issuingAgency,
            String executingAgencies) {

        static Item of(ProcedureRow row) {
            return new Item(
                    row.code(), row.name(), row.field(), row.levels(), row.issuingAgency(), row.executingAgencies());
        }
    }
}
