package vn.motcua.catalogue.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.golive.GoLiveCondition;
import vn.motcua.orgunit.golive.GoLiveEvidence;
import vn.motcua.orgunit.golive.GoLiveFact;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;

/**
 * Whether a catalogue in force has procedures for a unit: those of its level, for an office of the province those that it
 * carries out, or its own supplement.
 */
@Component
class CatalogueEvidence implements GoLiveEvidence {

    private final JdbcClient jdbc;
    private final CatalogueQueries queries;

    CatalogueEvidence(JdbcClient jdbc, CatalogueQueries queries) {
        this.jdbc = jdbc;
        this.queries = queries;
    }

    @Override
    public List<GoLiveFact> of(Subject unit, LocalDate day) {
        Optional<CatalogueRow> own = queries.inForce(unit.id(), day).filter(row -> row.entries() > 0);
        Optional<CatalogueRow> province = queries.inForce(null, day).filter(row -> covers(row, unit));
        List<String> covering = Stream.concat(province.stream(), own.stream())
                .map(CatalogueRow::title)
                .toList();
        return List.of(new GoLiveFact(GoLiveCondition.CATALOGUE, covering, List.of()));
    }

    private boolean covers(CatalogueRow catalogue, Subject unit) {
        String level = UnitLevels.of(unit.kind()).name();
        String agency = unit.maySitAtTheCentre() ? unit.name().toLowerCase(Locale.ROOT) : "";
        return jdbc.sql("""
                        select count(*) from catalogue_entry e join procedure_version v on v.id = e.procedure_version_id
                        where e.catalogue_id = :catalogue
                          and (v.levels like :level and (e.levels = '' or e.levels like :level))
                          and (:agency = '' or v.executing_agencies = ''
                               or lower(v.executing_agencies) like :agencies escape '!')
                        """)
                        .param("catalogue", Ids.bytes(catalogue.id()))
                        .param("level", "%" + level + "%")
                        .param("agency", agency)
                        .param("agencies", SearchKey.likePattern(agency))
                        .query(Long.class)
                        .single()
                > 0;
    }
}
