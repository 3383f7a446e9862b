//! Whom a step or touchpoint concerns: a list of personas, with what each of
//! them uses looked up once.
//!
//! Many touchpoints share a list, and many lists a persona with long texts. So
//! texts are taken apart once for each persona, and a list is asked once for
//! each channel and device.

use std::rc::Rc;

use super::technology::{devices, is_digital, says_none, social_media, social_media_in};
use crate::hash::{HashMap, HashSet};
use crate::model::{Atlas, Channel, ChannelKind, Device, PersonKind, Persona, PersonaId};

/// What a persona uses, as far as its words are known.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct Means {
    /// The devices that its technologies may mean; `None` if that is not known.
    devices: Option<Vec<Device>>,
    /// The social media that it names; `None` if that is not known.
    media: Option<Vec<&'static str>>,
    /// Whether it says that it uses no social media.
    no_media: bool,
    /// Whether it surely uses a device of its own, or social media.
    pub(super) is_digital: bool,
}

impl Means {
    fn of(persona: &Persona) -> Self {
        let media = &persona.social_media;
        let mut devices = devices(&persona.technologies);
        if let Some(devices) = &mut devices {
            devices.sort_unstable();
            devices.dedup();
        }
        let mut named = social_media(media);
        if let Some(named) = &mut named {
            named.sort_unstable();
            named.dedup();
        }
        Self {
            devices,
            media: named,
            no_media: !media.is_empty() && media.iter().all(says_none),
            is_digital: persona.technologies.iter().any(is_digital)
                || media.iter().any(|medium| !says_none(medium)),
        }
    }

    /// Whether the persona uses none of these devices.
    pub(super) fn lacks_devices(&self, needed: &[Device]) -> bool {
        let used = self.devices.as_ref();
        used.is_some_and(|used| !needed.iter().any(|device| used.contains(device)))
    }

    /// Whether the persona is in none of these social media; with none named,
    /// whether it is in none at all, and the channel is one of social media.
    pub(super) fn lacks_medium(&self, media: &[&str], kind: Option<ChannelKind>) -> bool {
        if media.is_empty() {
            return kind == Some(ChannelKind::SocialMedia) && self.no_media;
        }
        let used = self.media.as_ref();
        used.is_some_and(|used| !media.iter().any(|medium| used.contains(medium)))
    }
}

/// A persona with its means and the channels that it lists.
#[derive(Clone)]
pub(super) struct Traveller<'a> {
    pub(super) means: Rc<Means>,
    channels: Rc<HashSet<&'a str>>,
    kind: Option<PersonKind>,
}

/// What is known of the personas and channels of an atlas, each taken apart when
/// somebody asks for it first.
pub(super) struct Known<'a> {
    atlas: &'a Atlas,
    travellers: HashMap<&'a str, Option<Traveller<'a>>>,
    /// The social media that the names of channels say.
    media: HashMap<&'a str, Rc<[&'static str]>>,
    /// The personas that list a channel, by its id.
    users: HashMap<&'a str, Vec<&'a str>>,
}

impl<'a> Known<'a> {
    pub(super) fn of(atlas: &'a Atlas) -> Self {
        let mut users: HashMap<&str, Vec<&str>> = HashMap::default();
        for persona in &atlas.personas {
            for channel in &persona.channels {
                let users = users.entry(channel.as_str()).or_default();
                users.push(persona.id.as_str());
            }
        }
        Self {
            atlas,
            travellers: HashMap::default(),
            media: HashMap::default(),
            users,
        }
    }

    /// The persona of that id, if there is one.
    pub(super) fn traveller(&mut self, id: &'a PersonaId) -> Option<Traveller<'a>> {
        let atlas = self.atlas;
        let known = self.travellers.entry(id.as_str()).or_insert_with(|| {
            let persona = atlas.personas.get(id.as_str())?;
            let person_type = persona.person_type.as_ref();
            Some(Traveller {
                means: Rc::new(Means::of(persona)),
                channels: Rc::new(persona.channels.iter().map(AsRef::as_ref).collect()),
                kind: person_type.map(|person_type| person_type.kind),
            })
        });
        known.clone()
    }

    /// The social media that the name of a channel says.
    pub(super) fn media(&mut self, channel: &'a Channel) -> Rc<[&'static str]> {
        let media = self.media.entry(channel.id.as_str());
        let media = media.or_insert_with(|| {
            let mut media = social_media_in(&channel.name);
            media.sort_unstable();
            media.dedup();
            media.into()
        });
        Rc::clone(media)
    }
}

/// The personas that something concerns, in the order in which it names them.
/// The first of several with the same means stands for all.
pub(super) struct Audience<'a> {
    /// The positions of the first personas of their means, and these, of those
    /// that list no channels: they may use any.
    free: Vec<(usize, Rc<Means>)>,
    /// The positions of those that list their channels, and these personas.
    bound: Vec<(usize, Traveller<'a>)>,
    /// The place of each of these in `bound`, by id.
    places: HashMap<&'a str, usize>,
    /// The types of person that the personas are of; `None` among them if
    /// nobody has said of which one is.
    pub(super) kinds: Vec<Option<PersonKind>>,
}

impl<'a> Audience<'a> {
    pub(super) fn of(personas: &'a [PersonaId], known: &mut Known<'a>) -> Self {
        let mut audience = Self {
            free: Vec::new(),
            bound: Vec::new(),
            places: HashMap::default(),
            kinds: Vec::new(),
        };
        let mut seen = HashSet::default();
        for (position, id) in personas.iter().enumerate() {
            let traveller = known.traveller(id);
            let kind = traveller.as_ref().and_then(|traveller| traveller.kind);
            if !audience.kinds.contains(&kind) {
                audience.kinds.push(kind);
            }
            let Some(traveller) = traveller else {
                continue;
            };
            if !traveller.channels.is_empty() {
                // Named twice, the first place counts.
                let place = audience.bound.len();
                if audience.places.try_insert(id.as_str(), place).is_ok() {
                    audience.bound.push((position, traveller));
                }
            } else if seen.insert(Rc::clone(&traveller.means)) {
                audience.free.push((position, traveller.means));
            }
        }
        audience
    }

    /// The position of the first persona that lists its channels, and not this
    /// one.
    pub(super) fn first_outside(&self, channel: &str) -> Option<usize> {
        let mut bound = self.bound.iter();
        let outside = bound.find(|(_, traveller)| !traveller.channels.contains(channel));
        outside.map(|(position, _)| *position)
    }

    /// The position of the first persona that lists no channels and whose means
    /// are unfit.
    pub(super) fn first_free(&self, unfit: impl Fn(&Means) -> bool) -> Option<usize> {
        let mut free = self.free.iter();
        let first = free.find(|(_, means)| unfit(means));
        first.map(|(position, _)| *position)
    }

    /// The position of the first persona that lists its channels, this one among
    /// them if there is one, and whose means are unfit. Goes by the shorter of
    /// the two lists: the personas here, and those that list the channel.
    pub(super) fn first_bound(
        &self,
        unfit: impl Fn(&Means) -> bool,
        channel: Option<&str>,
        known: &Known<'a>,
    ) -> Option<usize> {
        let is_unfit = |found: &&(usize, Traveller<'a>)| unfit(&found.1.means);
        let Some(channel) = channel else {
            return self
                .bound
                .iter()
                .find(is_unfit)
                .map(|(position, _)| *position);
        };
        let users = known.users.get(channel).map_or(&[][..], Vec::as_slice);
        if users.len() < self.bound.len() {
            let here = users
                .iter()
                .filter_map(|id| self.bound.get(*self.places.get(id)?));
            return here.filter(is_unfit).map(|(position, _)| *position).min();
        }
        let mut bound = self.bound.iter();
        let first = bound.find(|found| found.1.channels.contains(channel) && is_unfit(found));
        first.map(|(position, _)| *position)
    }
}
