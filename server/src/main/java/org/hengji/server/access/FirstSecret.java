package org.hengji.server.access;

import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** 初始密码: told once, and changed at the first sign-in. Letters that are taken for others are left out. */
@Component
public class FirstSecret {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final RandomGenerator random;

    FirstSecret(RandomGenerator random) {
        this.random = random;
    }

    /** Such as {@code k7fq-93mz-ab2x-w8he}: 79 random bits. */
    public String next() {
        var text = new StringBuilder();
        for (var i = 0; i < GROUPS * GROUP; i++) {
            text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
