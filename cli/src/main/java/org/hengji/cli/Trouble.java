package org.hengji.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.hengji.read.Refusal;

/** 读入时的意外: what is said of it in one sentence. */
final class Trouble {

    private Trouble() {}

    static String sentence(Throwable e) {
        return switch (e) {
            case Refusal refusal -> refusal.sentence();
            case NoSuchFileException _ -> "没有这个文件，请核对路径";
            case AccessDeniedException _ -> "没有权限打开，请先取得读取权限";
            case IOException _ -> "读取中断，请确认文件没有损坏、没有被占用，再试一次";
            case OutOfMemoryError _ -> "内容太多，内存放不下，请拆成几个文件再试";
            default -> "内部错误（" + e.getClass().getSimpleName() + "），不是您的操作有误；请把这个文件报给维护者，设 HENGJI_DEBUG=1 再运行可看到详情";
        };
    }

    /** Where a bug was, for those who asked to see it. */
    static String trace(Throwable e, Console console) {
        return isBug(e) && console.debugs() ? trace(e) : "";
    }

    private static boolean isBug(Throwable e) {
        return !(e instanceof Refusal || e instanceof IOException || e instanceof OutOfMemoryError);
    }

    static String trace(Throwable e) {
        var text = new StringWriter();
        e.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
