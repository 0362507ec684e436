package org.hengji.server.filing;

import java.util.List;
import org.hengji.form.Form;
import org.hengji.json.FormJson;
import org.springframework.stereotype.Component;

/** 旧版本: a form as it stood at any version: the edits up to it, made again from the beginning. */
@Component
class Past {

    private final Revisions revisions;
    private final EditLog log;

    Past(Revisions revisions, EditLog log) {
        this.revisions = revisions;
        this.log = log;
    }

    Form beginning(Filing filing) {
        var text = revisions
                .content(filing, 0)
                .orElseThrow(() -> new IllegalStateException("a form without a beginning: " + filing.id()));
        return FormJson.restored(text);
    }

    Form at(Filing filing, long version) {
        if (version < 0 || version > filing.version()) {
            throw Problems.badRequest("这张表有第 0 版到第 " + filing.version() + " 版，没有第 " + version + " 版。");
        }
        var present = beginning(filing);
        for (var entry : log.until(filing, version)) {
            present = replayed(present, entry);
        }
        return present;
    }

    static Form replayed(Form form, EditLog.Entry entry) {
        var edited = form.with(List.of(entry.edit()));
        if (!edited.refused().isEmpty()) {
            throw new IllegalStateException(
                    "version " + entry.version() + " cannot be made again: " + edited.refused());
        }
        return edited.form();
    }
}
