package vn.motcua.report;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, UUID> {

    Report save(Report report);

    Optional<Report> findById(UUID id);
}
