# Sourced by ./hengji, bin/format and .ci/run. find_jdk sets JDK to the home of a JDK 25 or fails;
# it reads each candidate's `release` file and starts no JVM.

# Maven's own Guava warns at length on JDK 25 without it.
QUIET_UNSAFE=--sun-misc-unsafe-memory-access=allow

is_jdk_25() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    while IFS= read -r line; do
        case $line in
        'JAVA_VERSION="25"'* | 'JAVA_VERSION="25.'*) return 0 ;;
        'JAVA_VERSION='*) return 1 ;;
        esac
    done <"$1/release"
    return 1
}

find_jdk() {
    JDK=${HENGJI_JAVA_HOME-} && is_jdk_25 "$JDK" && return
    JDK=${JAVA_HOME-} && is_jdk_25 "$JDK" && return
    JDK=$(readlink -f "$(command -v java)" 2>/dev/null) && JDK=${JDK%/bin/java} && is_jdk_25 "$JDK" && return
    for JDK in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/local/java/* /opt/java/* /opt/jdk* \
        "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        is_jdk_25 "$JDK" && return
    done
    return 1
}

refuse_without_jdk() {
    echo '未找到 JDK 25：请安装，或用环境变量 HENGJI_JAVA_HOME 指明其目录。No JDK 25 found: install one or point HENGJI_JAVA_HOME at it.' >&2
    exit 3
}
