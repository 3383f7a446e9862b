//! Initiatives that exclude each other.

use super::collector::Collector;
use crate::finding::rules;
use crate::hash::{HashMap, HashSet, IndexSet};
use crate::model::{Atlas, Initiative, InitiativeStatus};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk;

rules! {
    INITIATIVE_EXCLUDES_ITSELF = "initiative.excludes_itself", Warning, Check, "journeykit: an initiative can be carried out beside itself" {
        "the initiative excludes itself"
        "tiltaket utelukker seg selv"
        "åtgärden utesluter sig själv"
    }
    INITIATIVE_EXCLUDES_NEEDED = "initiative.excludes_needed", Warning, Check, "journeykit: what has to be done first can be done together" {
        "`{value}` has to be done first, but it and `{second}` exclude each other"
        "`{value}` må gjøres først, men det og `{second}` utelukker hverandre"
        "`{value}` måste göras först, men den och `{second}` utesluter varandra"
        => "take one of the two out, or choose between them" "ta bort en av de to, eller velg mellom dem" "ta bort en av de två, eller välj mellan dem"
    }
    INITIATIVE_EXCLUDED_DECIDED = "initiative.excluded_decided", Warning, Check, "journeykit: of initiatives that exclude each other one at most is decided on" {
        "this and `{value}` exclude each other, but both are decided on"
        "dette og `{value}` utelukker hverandre, men begge er besluttet"
        "det här och `{value}` utesluter varandra, men båda är beslutade"
    }
    ALTERNATIVE_INITIATIVES_CLASH = "alternative.initiatives_clash", Warning, Check, "Kantar: several possible journeys are evaluated against each other; journeykit: what excludes each other belongs to different futures" {
        "`{value}` and `{second}` exclude each other, so one future can't take both"
        "`{value}` og `{second}` utelukker hverandre, så én fremtid kan ikke ha begge"
        "`{value}` och `{second}` utesluter varandra, så en framtid kan inte ha båda"
        => "leave one of them to another alternative" "la den ene høre til et annet alternativ" "låt den ena höra till ett annat alternativ"
    }
}

/// Looks for plans that can't be carried out because they take initiatives that
/// exclude each other: what has to be done before an initiative, what is decided
/// on, and what an alternative takes. Initiatives that were dropped exclude
/// nothing.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    let rivals = Rivals::of(atlas);
    let mut decided = Plan::new(&rivals);
    walk::each(
        &atlas.initiatives,
        Path::Root,
        "initiatives",
        |initiative, path| {
            if initiative.is_dropped() {
                return;
            }
            let id = initiative.id.as_str();
            walk::each(&initiative.excludes, path, "excludes", |other, path| {
                if *other == initiative.id {
                    collector.report_for_document(INITIATIVE_EXCLUDES_ITSELF, path, &[]);
                }
            });
            let mut needed = Plan::new(&rivals);
            needed.add(id);
            walk::each(&initiative.depends_on, path, "depends_on", |first, path| {
                if let Some(second) = needed.add(first.as_str()) {
                    let params: [(&str, &dyn std::fmt::Display); 2] =
                        [("value", first), ("second", &second)];
                    collector.report_for_document(INITIATIVE_EXCLUDES_NEEDED, path, &params);
                }
            });
            if is_decided(initiative)
                && let Some(other) = decided.add(id)
            {
                collector.report_for_document(
                    INITIATIVE_EXCLUDED_DECIDED,
                    path,
                    &[("value", &other)],
                );
            }
        },
    );
    walk::each(
        &atlas.alternatives,
        Path::Root,
        "alternatives",
        |alternative, path| {
            let mut taken = Plan::new(&rivals);
            walk::each(&alternative.initiatives, path, "initiatives", |id, path| {
                if let Some(second) = taken.add(id.as_str()) {
                    let params: [(&str, &dyn std::fmt::Display); 2] =
                        [("value", id), ("second", &second)];
                    collector.report_for_document(ALTERNATIVE_INITIATIVES_CLASH, path, &params);
                }
            });
        },
    );
}

/// Whether an initiative is decided on or under way. One that is done no longer
/// stands in the way of another.
fn is_decided(initiative: &Initiative) -> bool {
    matches!(
        initiative.status,
        Some(InitiativeStatus::Decided | InitiativeStatus::Started)
    )
}

/// For each initiative those that it excludes or that exclude it: one of the two
/// naming the other is enough.
struct Rivals<'a>(HashMap<&'a str, HashSet<&'a str>>);

impl<'a> Rivals<'a> {
    fn of(atlas: &'a Atlas) -> Self {
        let mut rivals: HashMap<&str, HashSet<&str>> = HashMap::default();
        let active = |id: &str| {
            let initiative = atlas.initiatives.get(id);
            initiative.is_some_and(|initiative| !initiative.is_dropped())
        };
        for initiative in walk::active_initiatives(atlas) {
            for other in &initiative.excludes {
                let (one, other) = (initiative.id.as_str(), other.as_str());
                if one != other && active(other) {
                    rivals.entry(one).or_default().insert(other);
                    rivals.entry(other).or_default().insert(one);
                }
            }
        }
        Self(rivals)
    }
}

/// Initiatives that are to be carried out together, in the order in which they
/// are named.
struct Plan<'a, 'r> {
    rivals: &'r Rivals<'a>,
    initiatives: IndexSet<&'a str>,
}

impl<'a, 'r> Plan<'a, 'r> {
    fn new(rivals: &'r Rivals<'a>) -> Self {
        Self {
            rivals,
            initiatives: IndexSet::default(),
        }
    }

    /// Adds an initiative, and gives the first one in the plan that it can't be
    /// carried out beside. Looks through the shorter of the two lists, since
    /// many plans may hold an initiative that excludes many.
    fn add(&mut self, id: &'a str) -> Option<&'a str> {
        let position = self.rivals.0.get(id).and_then(|rivals| {
            if rivals.len() < self.initiatives.len() {
                let known = rivals.iter();
                known
                    .filter_map(|rival| self.initiatives.get_index_of(rival))
                    .min()
            } else {
                self.initiatives.iter().position(|id| rivals.contains(id))
            }
        });
        self.initiatives.insert(id);
        position.and_then(|position| self.initiatives.get_index(position).copied())
    }
}
