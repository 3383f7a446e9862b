//! The ways on from a step of a flow, the likeliest first.

use std::collections::VecDeque;

use super::shares::{WHOLE, millionths};
use crate::model::{LinkKind, Share};

/// A link as it leaves a step.
#[derive(Debug, Clone, Copy)]
pub(super) struct Leaving<T> {
    pub(super) kind: LinkKind,
    /// The part of those at the step who take it, if it is known.
    pub(super) share: Option<Share>,
    pub(super) to: T,
}

/// The ways that customers take on from a step, each kind the likeliest first.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Ways<T> {
    /// Ways further on.
    pub(super) onward: VecDeque<T>,
    /// Loops back to an earlier step.
    pub(super) back: Vec<T>,
    /// Whether some customers stop here.
    pub(super) may_stop: bool,
}

/// The ways on from a step. `next` is the step that follows in the order of the
/// flow; `is_last` says that the order ends here.
///
/// Ways onward that do not say their share, the order's among them, have equal
/// parts of what the others leave. What is left where all say it is the share
/// of those who stop; ways that no more than these take are left out. An end of
/// the order is one even if a loop without share leads back from there. Of equal
/// ways the order's comes first, then the links in the order of the document.
pub(super) fn ways_on<T: Copy>(next: Option<T>, is_last: bool, links: &[Leaving<T>]) -> Ways<T> {
    let is_onward = |link: &&Leaving<T>| {
        matches!(
            link.kind,
            LinkKind::Next | LinkKind::Branch | LinkKind::Recovery
        )
    };
    let is_back = |link: &&Leaving<T>| link.kind == LinkKind::Repeat;
    let onward = || links.iter().filter(is_onward);
    let known = |link: &Leaving<T>| link.share.map_or(0, millionths);
    let left = (WHOLE - onward().map(known).sum::<i64>()).max(0);
    let silent = onward().filter(|link| link.share.is_none()).count() + usize::from(next.is_some());
    let loops_silently = !is_last
        && links
            .iter()
            .filter(is_back)
            .any(|link| link.share.is_none());
    let stops = if silent > 0 || loops_silently {
        0
    } else {
        (WHOLE - links.iter().map(known).sum::<i64>()).max(0)
    };
    // Everything times the number of silent ways, in place of a division.
    let times = i64::try_from(silent.max(1)).unwrap_or(i64::MAX);
    let size =
        |share: Option<Share>| share.map_or(left, |share| millionths(share).saturating_mul(times));
    let is_taken = |share: Option<Share>| {
        share.is_none_or(|share| millionths(share) > 0) && (stops == 0 || size(share) > stops)
    };
    let by_size = |mut ways: Vec<(i64, T)>| -> Vec<T> {
        ways.sort_by_key(|(size, _)| -size);
        ways.into_iter().map(|(_, to)| to).collect()
    };
    let ordered = next.map(|to| (left, to));
    let linked = onward().filter(|link| is_taken(link.share));
    let linked = linked.map(|link| (size(link.share), link.to));
    let back = links
        .iter()
        .filter(is_back)
        .filter(|link| is_taken(link.share) && !(is_last && link.share.is_none()));
    Ways {
        onward: by_size(ordered.into_iter().chain(linked).collect()).into(),
        back: by_size(back.map(|link| (size(link.share), link.to)).collect()),
        may_stop: stops > 0,
    }
}

#[cfg(test)]
mod tests {
    use super::{Leaving, ways_on};
    use crate::model::{LinkKind, Share};

    fn link(kind: LinkKind, share: Option<u32>, to: char) -> Leaving<char> {
        let share = share.map(Share::thousandths);
        Leaving { kind, share, to }
    }

    #[test]
    fn the_order_takes_what_branches_leave() {
        let branch = |share| [link(LinkKind::Branch, Some(share), 'b')];
        assert_eq!(ways_on(Some('a'), false, &branch(500)).onward, ['a', 'b']);
        assert_eq!(ways_on(Some('a'), false, &branch(501)).onward, ['b', 'a']);
    }

    #[test]
    fn exceptions_are_no_way_on() {
        let links = [link(LinkKind::Exception, Some(900), 'b')];
        let ways = ways_on(Some('a'), false, &links);
        assert_eq!(ways.onward, ['a']);
        assert!(!ways.may_stop);
    }

    #[test]
    fn a_way_that_fewer_take_than_stop_is_left_out() {
        let links = [link(LinkKind::Branch, Some(500), 'b')];
        let ways = ways_on(None, true, &links);
        assert_eq!(ways.onward, []);
        assert!(ways.may_stop);
        let links = [link(LinkKind::Branch, Some(501), 'b')];
        assert_eq!(ways_on(None, true, &links).onward, ['b']);
    }

    #[test]
    fn a_loop_without_share_is_the_way_on_unless_the_order_ends() {
        let links = [link(LinkKind::Repeat, None, 'b')];
        let ways = ways_on(None, false, &links);
        assert_eq!((ways.back, ways.may_stop), (vec!['b'], false));
        let ways = ways_on(None, true, &links);
        assert_eq!((ways.back, ways.may_stop), (vec![], true));
    }
}
