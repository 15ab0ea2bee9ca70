package vn.motcua.account.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.tenancy.Deployment;

@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    Directory directory(Deployment deployment) {
        Deployment.Oidc oidc = deployment.oidc();
        return oidc.issuer() == null || oidc.adminClientSecret() == null
                ? new NoDirectory()
                : KeycloakDirectory.of(oidc);
    }
}
