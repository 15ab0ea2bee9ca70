package vn.motcua.security.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;

/** How often one person, or one machine's account, may call the API. */
@Component
class PersonLimits implements HandlerInterceptor, WebMvcConfigurer {

    private final Buckets calls;
    private final CurrentPerson person;
    private final TooMany tooMany;

    PersonLimits(Limits limits, CurrentPerson person, TooMany tooMany) {
        this.calls = new Buckets(limits.apiCalls());
        this.person = person;
        this.tooMany = tooMany;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Duration wait = calls.take(person.find().map(Person::username).orElse(""));
        if (!wait.isZero()) {
            tooMany.api(request, response, wait);
        }
        return wait.isZero();
    }
}
