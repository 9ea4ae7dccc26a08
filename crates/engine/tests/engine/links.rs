//! Capability links.

use crate::world::{AN_LINE, World, intake};
use engine::{LinkAnswer, LinkKind};
use termination::{Case, Command};

const KINDS: [LinkKind; 3] = [LinkKind::Case, LinkKind::Confirm, LinkKind::Owner];

async fn opens(world: &World, kind: LinkKind, token: &str) -> Option<Case> {
    match world.engine.open_link(kind, token).await.unwrap() {
        LinkAnswer::Case(case) => Some(*case),
        LinkAnswer::Revoked | LinkAnswer::Unknown => None,
    }
}

#[tokio::test]
async fn a_link_opens_its_case_and_only_as_its_own_kind() {
    let world = World::new("links-kinds").await;
    let case = world.receive(intake(1, AN_LINE)).await;
    for kind in KINDS {
        let token = world.engine.link(kind, &case);
        for as_kind in KINDS {
            let opened = opens(&world, as_kind, &token).await;
            assert_eq!(
                opened,
                (as_kind == kind).then(|| case.clone()),
                "{kind:?} as {as_kind:?}"
            );
        }
    }
}

#[tokio::test]
async fn a_changed_a_cut_and_an_invented_token_are_unknown() {
    let world = World::new("links-tampered").await;
    let case = world.receive(intake(1, AN_LINE)).await;
    let other = world.receive(intake(2, AN_LINE)).await;
    let token = world.engine.link(LinkKind::Case, &case);
    for place in 0..token.len() {
        let mut changed = token.clone().into_bytes();
        changed[place] = if changed[place] == b'a' { b'b' } else { b'a' };
        let changed = String::from_utf8(changed).unwrap();
        let answer = world.engine.open_link(LinkKind::Case, &changed).await.unwrap();
        assert_eq!(answer, LinkAnswer::Unknown, "place {place}");
    }
    let foreign = world.engine.link(LinkKind::Case, &other);
    let mixed = format!("{}{}", &token[..26], &foreign[26..]);
    for token in ["", "a", &token[1..], &mixed, "%00", "../../etc"] {
        let answer = world.engine.open_link(LinkKind::Case, token).await.unwrap();
        assert_eq!(answer, LinkAnswer::Unknown, "{token}");
    }
}

#[tokio::test]
async fn a_revoked_link_says_so_and_the_new_one_opens() {
    let world = World::new("links-revoked").await;
    let case = world.receive(intake(1, AN_LINE)).await;
    let old = [LinkKind::Case, LinkKind::Confirm].map(|kind| (kind, world.engine.link(kind, &case)));
    let after = world.handle(&case, Command::RevokeLink).await;
    for (kind, token) in &old {
        assert_eq!(
            world.engine.open_link(*kind, token).await.unwrap(),
            LinkAnswer::Revoked
        );
        assert_eq!(
            opens(&world, *kind, &world.engine.link(*kind, &after)).await,
            Some(after.clone())
        );
    }
}

#[tokio::test]
async fn whoever_asked_cannot_revoke_the_owners_way_to_object() {
    let world = World::new("links-owner").await;
    let case = world.receive(intake(1, AN_LINE)).await;
    let owner = world.engine.link(LinkKind::Owner, &case);
    let after = world.handle(&case, Command::RevokeLink).await;
    assert_eq!(opens(&world, LinkKind::Owner, &owner).await, Some(after));
}
