package org.hengji.relay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengji.data.Data;
import org.hengji.ruleset.Ruleset;

/** 流转表: the states of a form and what leads from one to another, as data of the ruleset. */
public final class Relay {

    private final Map<String, State> states = new LinkedHashMap<>();
    private final List<Transition> transitions;

    private Relay(Data data) {
        data.get("states").map().forEach((id, each) -> states.put(id, state(id, each)));
        transitions =
                data.get("transitions").list().stream().map(this::transition).toList();
    }

    public static Relay of(Ruleset ruleset) {
        return ruleset.compiled(Relay.class, rules -> new Relay(rules.part("relay")));
    }

    /** Where a form begins: the first state there is. */
    public State first() {
        return states.values().iterator().next();
    }

    /** The state of that id, which must exist. */
    public State state(String id) {
        return Optional.ofNullable(states.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no state " + id + ", only " + states.keySet()));
    }

    /** The states in the order of the relay. */
    public List<State> states() {
        return List.copyOf(states.values());
    }

    /** The transition of that name, which must exist. */
    public Transition transition(String action) {
        return transitions.stream()
                .filter(each -> each.action().equals(action))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no transition " + action));
    }

    private static State state(String id, Data data) {
        return new State(
                id,
                data.get("name").text(),
                data.get("sign").text(),
                data.text("editable", "").equals("true"));
    }

    private Transition transition(Data data) {
        var from = data.texts("from");
        from.forEach(this::state);
        var guards = data.texts("guards").stream()
                .map(guard ->
                        Transition.Guard.valueOf(guard.toUpperCase(Locale.ROOT).replace('-', '_')))
                .collect(Collectors.toSet());
        return new Transition(
                data.get("action").text(),
                data.get("name").text(),
                from,
                data.get("role").text(),
                guards,
                state(data.get("to").text()).id());
    }
}
