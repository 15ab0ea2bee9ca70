package vn.motcua.tenancy;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Deployment.class)
class TenancyConfiguration {

    @Bean
    Databases databases(Deployment deployment) {
        return new Databases(deployment);
    }

    @Bean
    @Primary
    DataSource provinceDataSource(Databases databases, CurrentProvince current) {
        return new ProvinceDataSource(databases, current);
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
