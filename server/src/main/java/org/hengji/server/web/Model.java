package org.hengji.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.validation.BindingResult;

/** What a template is given: what the handler put in, and the token that every form sends back. */
final class Model {

    private Model() {}

    static Map<String, Object> of(Map<String, ?> model, HttpServletRequest request) {
        var given = new HashMap<String, Object>();
        model.forEach((name, value) -> {
            if (!name.startsWith(BindingResult.MODEL_KEY_PREFIX)) {
                given.put(name, value);
            }
        });
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            given.put("csrf", token.getToken());
        }
        return given;
    }
}
