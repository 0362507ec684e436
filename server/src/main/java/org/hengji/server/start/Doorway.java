package org.hengji.server.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** 监听地址: looked at before anything is started, because a sentence after half a minute comes late. */
public record Doorway(String host, int port) {

    /** Passwords never cross a network in the clear. */
    public void refuseUnlessSafe(boolean isBehindProxy) {
        if (!isBehindProxy && !address().isLoopbackAddress()) {
            throw new CannotStart(
                    "--host " + host + "：明文 http 只能在本机使用；请在前面架设 https 反向代理并加上 --behind-proxy，或去掉 --host。");
        }
    }

    public void refuseUnlessFree() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address(), port));
        } catch (IOException | SecurityException e) {
            throw taken(e);
        }
    }

    public CannotStart taken(Exception cause) {
        return new CannotStart("--port " + port + "：" + host + " 上的这个端口用不了，可能已被别的程序占用；请停掉它，或用 --port 换一个。", cause);
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new CannotStart("--host " + host + "：没有这个地址，请写本机的地址，例如 127.0.0.1。", e);
        }
    }
}
