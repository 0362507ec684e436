package org.hengji.recognise.tape;

/**
 * 栏: one column as the head of a table announces it.
 *
 * @param half which of two tables side by side it belongs to, counted from 0
 * @param position where its head stood in its row
 */
record Column(String role, int half, int position) {

    boolean is(String other) {
        return role.equals(other);
    }
}
