package org.hengji.scheme;

import org.hengji.law.Basis;

/** 计分公式: a method and what it rests on. */
public record Formula(Method method, Basis basis) {}
