package org.hengji.e2e;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** 要有浏览器: without one the tests are skipped with one loud line; where one is required they fail instead. */
final class NeedsChromium implements ExecutionCondition {

    private static final String MISSING =
            "NO CHROMIUM: the tests in a browser are skipped. Install it (Debian: apt-get install chromium"
                    + " fonts-noto-cjk) or name one in HENGJI_CHROMIUM; HENGJI_REQUIRE_BROWSER=1 makes its absence a failure.";
    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.found().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a Chromium");
        }
        if (Chromium.isRequired()) {
            throw new IllegalStateException(
                    "no Chromium although HENGJI_REQUIRE_BROWSER=1: install it (Debian: apt-get install chromium"
                            + " fonts-noto-cjk) or name one in HENGJI_CHROMIUM");
        }
        if (SAID.compareAndSet(false, true)) {
            System.err.println(MISSING);
        }
        return ConditionEvaluationResult.disabled(MISSING);
    }
}
