//! Where customers were first asked for some data, for lists of personas.
//!
//! Many touchpoints may ask long lists of personas for much data, so what is
//! kept is a list for each request and not a persona, and whether two lists
//! have a persona in common is found out once.

use std::rc::Rc;

use crate::hash::{HashMap, HashSet};
use crate::model::PersonaId;

/// The lists of personas of a map that were asked for anything.
#[derive(Default)]
pub(super) struct AskedLists<'a> {
    lists: Vec<AskedList<'a>>,
    /// The lists that name a persona, by their positions.
    by_persona: HashMap<&'a str, Vec<usize>>,
    /// For two lists, the position in the first of the first persona that both
    /// have.
    common: HashMap<(usize, usize), Option<usize>>,
}

struct AskedList<'a> {
    personas: &'a [PersonaId],
    set: HashSet<&'a str>,
    /// How many lists its personas are in, all together, when it was added.
    memberships: usize,
}

impl<'a> AskedLists<'a> {
    /// Adds a list; gives its position.
    pub(super) fn add(&mut self, personas: &'a [PersonaId]) -> usize {
        let list = self.lists.len();
        let set: HashSet<&str> = personas.iter().map(AsRef::as_ref).collect();
        let mut memberships = 0;
        for persona in personas {
            let lists = self.by_persona.entry(persona.as_str()).or_default();
            if lists.last() != Some(&list) {
                lists.push(list);
            }
            memberships += lists.len();
        }
        self.lists.push(AskedList {
            personas,
            set,
            memberships,
        });
        list
    }

    fn first_common(&mut self, list: usize, other: usize) -> Option<usize> {
        let (Some(own), Some(others)) = (self.lists.get(list), self.lists.get(other)) else {
            return None;
        };
        let mut own = own.personas.iter();
        let common = self.common.entry((list, other));
        *common.or_insert_with(|| own.position(|persona| others.set.contains(persona.as_str())))
    }
}

/// Where some data was first asked for.
#[derive(Default)]
pub(super) struct FirstRequests {
    /// Of anybody.
    of_anyone: Option<Rc<str>>,
    /// Of all personas.
    of_everyone: Option<Rc<str>>,
    /// Of lists of personas, in the order of the requests.
    of_lists: Vec<(usize, Rc<str>)>,
    /// The place of each of these lists in that order.
    known: HashMap<usize, usize>,
}

impl FirstRequests {
    /// Notes a request of a list of personas, or of all if there is none; gives
    /// the place where one of them was asked before.
    pub(super) fn note(
        &mut self,
        list: Option<usize>,
        lists: &mut AskedLists<'_>,
        place: &str,
    ) -> Option<Rc<str>> {
        let before = match list {
            None => self.of_anyone.clone(),
            Some(list) => {
                let of_everyone = self.of_everyone.clone();
                of_everyone.or_else(|| self.of_one_of(list, lists))
            }
        };
        let place: Rc<str> = place.into();
        self.of_anyone.get_or_insert_with(|| Rc::clone(&place));
        match list {
            None => _ = self.of_everyone.get_or_insert(place),
            Some(list) => {
                let next = self.of_lists.len();
                if *self.known.entry(list).or_insert(next) == next {
                    self.of_lists.push((list, place));
                }
            }
        }
        before
    }

    /// Where the first persona of the list that was asked before was asked
    /// first. Goes by the lists that were asked, or by those that the personas
    /// are in, whichever are fewer.
    fn of_one_of(&self, list: usize, lists: &mut AskedLists<'_>) -> Option<Rc<str>> {
        let memberships = lists.lists.get(list)?.memberships;
        let first = if self.of_lists.len() <= memberships {
            let asked = self.of_lists.iter().enumerate();
            let common = asked.filter_map(|(request, (other, _))| {
                Some((lists.first_common(list, *other)?, request))
            });
            common.min()?.1
        } else {
            let personas = lists.lists.get(list)?.personas.iter();
            let request = |persona: &PersonaId| {
                let others = lists.by_persona.get(persona.as_str())?.iter();
                others.filter_map(|other| self.known.get(other)).min()
            };
            *personas.into_iter().find_map(request)?
        };
        self.of_lists.get(first).map(|(_, place)| Rc::clone(place))
    }
}
