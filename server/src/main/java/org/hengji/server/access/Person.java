package org.hengji.server.access;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hengji.server.organization.Unit;

/**
 * 当前用户: who is signed in, with the posts held today. Read anew for every request, so that a post taken away is gone with
 * the next click.
 */
public record Person(UUID account, String login, String name, List<Post> posts) {

    public Person {
        posts = List.copyOf(posts);
    }

    /** 岗位: a role at a unit. */
    public record Post(Role role, Unit unit) {}

    public boolean is(Role... roles) {
        return posts.stream().anyMatch(post -> Arrays.asList(roles).contains(post.role()));
    }

    public boolean isAt(UUID unit, Role... roles) {
        return posts.stream()
                .anyMatch(post ->
                        post.unit().id().equals(unit) && Arrays.asList(roles).contains(post.role()));
    }

    /** The units of the posts, each once, in the order of the posts. */
    public List<Unit> units() {
        return posts.stream().map(Post::unit).distinct().toList();
    }
}
