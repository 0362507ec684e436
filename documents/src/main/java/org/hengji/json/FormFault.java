package org.hengji.json;

/** JSON 不合规范: where, and what should stand there instead. */
final class FormFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormFault(String place, String what) {
        super((place.isEmpty() ? "JSON" : place) + " " + what);
    }
}
