package org.hengji.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** 浏览器程序: the Chromium of this machine; none is ever downloaded. */
final class Chromium {

    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private Chromium() {}

    /** The one that HENGJI_CHROMIUM names, or one where systems put it. */
    static Optional<Path> found() {
        var named = Optional.ofNullable(System.getenv("HENGJI_CHROMIUM"));
        return named.map(List::of).orElse(USUAL).stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static boolean isRequired() {
        return "1".equals(System.getenv("HENGJI_REQUIRE_BROWSER"));
    }
}
