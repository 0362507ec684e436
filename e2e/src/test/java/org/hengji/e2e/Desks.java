package org.hengji.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** 办公桌的安排: a fresh desk for every parameter that asks for one, tidied up after the test. */
final class Desks implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(Desks.class);

    private final List<Desk> desks = new ArrayList<>();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Desk.class || type == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var site = once(context, Site.class, Site::start);
        if (parameter.getParameter().getType() == Site.class) {
            return site;
        }
        var desk = once(context, Browsers.class, Browsers::new).desk(site);
        desks.add(desk);
        return desk;
    }

    /** Kept and closed with the whole run. */
    private static <T extends AutoCloseable> T once(ExtensionContext context, Class<T> type, Supplier<T> start) {
        return context.getRoot().getStore(OURS).computeIfAbsent(type, _ -> start.get(), type);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var failed = context.getExecutionException().isPresent();
        var name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        desks.forEach(desk -> {
            if (failed) {
                desk.shoot("failed-" + name);
            }
            desk.leave();
        });
        var all = List.copyOf(desks);
        desks.clear();
        if (!failed) {
            all.forEach(Desk::requireQuiet);
        }
    }
}
