package vn.motcua.tenancy.lifecycle;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.Deployment;
import vn.motcua.tenancy.database.Databases;
import vn.motcua.tenancy.database.ProvinceDataSource;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Deployment.class)
class TenancyConfiguration {

    @Bean
    Databases databases(Deployment deployment, Environment environment) {
        return new Databases(deployment, slug -> ProvinceOpening.password(environment, slug));
    }

    @Bean
    @Primary
    DataSource provinceDataSource(Databases databases, CurrentProvince current, KnownProvinces provinces) {
        return new ProvinceDataSource(databases, current, slug -> provinces.reachable(slug, false));
    }

    /** Tables of the deployment itself, such as the queue of jobs; holds no province's rows. */
    @Bean(defaultCandidate = false)
    @Qualifier("control")
    DataSource controlDataSource(Databases databases) {
        return databases.control();
    }

    @Bean
    HibernatePropertiesCustomizer dialect(Databases databases) {
        // Hibernate may not ask a connection: at start-up there is no province to give it one.
        return properties -> properties.put("hibernate.dialect", databases.dialect());
    }
}
