package org.hengji.scheme;

import java.math.BigDecimal;
import org.hengji.law.Basis;

/** 规定的数: a number that a decree or a practice sets, what it is for, and what it rests on. */
public record Figure(String label, BigDecimal value, Basis basis) {}
