package org.hengji.server.audit;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** 记不下访问: what may only be read on record cannot be read now. */
public final class CannotRecord extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    CannotRecord() {
        super(HttpStatus.SERVICE_UNAVAILABLE, "访问记录暂时写不进去，导出和查看其他单位的表先停一停；本单位的表照常可看。请过几分钟再试。");
    }
}
