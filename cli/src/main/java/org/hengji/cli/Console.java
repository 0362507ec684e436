package org.hengji.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hengji.report.Paint;
import org.hengji.report.Printable;

/** 标准流: where a command reads and writes. Always UTF-8; used by one thread. */
final class Console {

    private static final int WIDTH = 100;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final Writer out;
    private final PrintWriter err;
    private final Map<String, String> environment;
    private final boolean outIsTerminal;
    private final boolean errIsTerminal;

    private Console(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Map<String, String> environment,
            boolean outIsTerminal,
            boolean errIsTerminal) {
        this.in = in;
        this.out = new OutputStreamWriter(new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8);
        this.err = new PrintWriter(err, false, StandardCharsets.UTF_8);
        this.environment = Map.copyOf(environment);
        this.outIsTerminal = outIsTerminal;
        this.errIsTerminal = errIsTerminal;
    }

    static Console system() {
        return new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                isTerminal(1),
                isTerminal(2));
    }

    /** Streams that are no terminal. */
    static Console of(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {
        return new Console(in, out, err, environment, false, false);
    }

    /** Java only knows a terminal that is both input and output; Linux tells each stream. */
    private static boolean isTerminal(int stream) {
        try {
            var target =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.ofNullable(System.console())
                    .map(java.io.Console::isTerminal)
                    .orElse(false);
        }
    }

    InputStream in() {
        return in;
    }

    void print(String text) {
        try {
            out.write(text);
            if (outIsTerminal) {
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line on standard error. */
    void complain(String line) {
        whisper(Printable.line(line) + "\n");
    }

    /** As it is, to standard error, where a failure to write has nowhere to be told. */
    void whisper(String text) {
        err.write(text);
        err.flush();
    }

    /** A bar that moves is for a terminal that does not already show the results. */
    boolean showsProgress() {
        return errIsTerminal && !outIsTerminal;
    }

    Map<String, String> environment() {
        return environment;
    }

    boolean debugs() {
        return environment.getOrDefault("HENGJI_DEBUG", "").equals("1");
    }

    Paint paint() {
        return new Paint(outIsTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb"));
    }

    int width() {
        var columns = environment.getOrDefault("COLUMNS", "");
        var isNumber =
                !columns.isEmpty() && columns.length() < 5 && columns.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST) : WIDTH;
    }
}
