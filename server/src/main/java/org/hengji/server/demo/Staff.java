package org.hengji.server.demo;

import java.util.Map;
import java.util.Objects;
import org.hengji.server.access.Person;

/** 演示用户 by their logins. */
record Staff(Map<String, Person> people) {

    Staff {
        people = Map.copyOf(people);
    }

    Person with(String login) {
        return Objects.requireNonNull(people.get(login), login);
    }
}
