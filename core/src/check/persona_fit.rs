//! What personas use and how they like to be spoken to, against what a journey
//! offers them: channels, devices, social media and tone.

use super::audience::{Audience, Known, Means};
use super::collector::Collector;
use super::technology::OWN_DEVICES;
use crate::finding::rules;
use crate::hash::HashMap;
use crate::model::{
    Atlas, Channel, ChannelKind, Device, JourneyMap, MapState, PersonaId, Step, Touchpoint,
};
use crate::pointer::Path;
use crate::query::id_index::IdIndex;
use crate::query::walk::{self, has_customer_perspective};

rules! {
    TOUCHPOINT_CHANNEL_UNFIT = "touchpoint.channel_unfit", Warning, Check, "GainGrowth: which technology and social media a persona uses" {
        "the persona `{value}` does not use this channel"
        "personaen `{value}` bruker ikke denne kanalen"
        "personan `{value}` använder inte den här kanalen"
    }
    TOUCHPOINT_DEVICE_UNFIT = "touchpoint.device_unfit", Warning, Check, "GainGrowth: which technology a persona uses" {
        "the touchpoint takes a device that the persona `{value}` does not use"
        "kontaktpunktet krever en enhet som personaen `{value}` ikke bruker"
        "beröringspunkten kräver en enhet som personan `{value}` inte använder"
        => "offer another way, or add the device to the persona's `technologies`"
           "tilby en annen vei, eller legg til enheten i personaens `technologies`"
           "erbjud en annan väg, eller lägg till enheten i personans `technologies`"
    }
    TOUCHPOINT_SOCIAL_MEDIA_UNFIT = "touchpoint.social_media_unfit", Warning, Check, "GainGrowth: which social media a persona is on" {
        "the persona `{value}` is not on these social media"
        "personaen `{value}` er ikke på dette sosiale mediet"
        "personan `{value}` finns inte på det här sociala mediet"
        => "meet the persona where it is, or add to its `social_media`"
           "møt personaen der den er, eller legg til i dens `social_media`"
           "möt personan där den finns, eller lägg till i dess `social_media`"
    }
    MAP_DIGITAL_MISSING = "map.digital_missing", Info, Check, "GainGrowth: which technology and social media a persona uses" {
        "the persona `{value}` uses digital technology, and no touchpoint of the journey is digital"
        "personaen `{value}` bruker digital teknologi, men ingen av kontaktpunktene på reisen er digitale"
        "personan `{value}` använder digital teknik, men ingen av beröringspunkterna på resan är digital"
    }
    STEP_TONE_UNFIT = "step.tone_unfit", Info, Check, "GainGrowth: the type of person has consequences for how one communicates" {
        "the tone is made for another type of person than: {values}"
        "tonen er laget for en annen type person enn: {values}"
        "tonen är gjord för en annan typ av person än: {values}"
        => "choose a tone that fits their type, or name the personas that the step is for"
           "velg en tone som passer typen deres, eller oppgi hvilke personas steget er for"
           "välj en ton som passar deras typ, eller ange vilka personas steget är till för"
    }
}

/// Looks for touchpoints in channels, on devices and in social media that a
/// persona who is to use them does not use; for journeys without anything
/// digital whose personas are; and for steps that speak in the tone of another
/// type of person.
pub(super) fn check(ids: &IdIndex<'_>, collector: &mut Collector<'_>) {
    let atlas = ids.atlas;
    let mut known = Known::of(atlas);
    walk::maps(atlas, |map, path| {
        let mut of_map = Crowd::of(&map.personas);
        walk::steps(map, path, |step, path| {
            let mut of_step = Crowd::of(&step.personas);
            let crowd = first_crowd([&mut of_step, &mut of_map]);
            if let Some(crowd) = crowd {
                check_tone(map, step, crowd, &mut known, path, collector);
            }
            walk::each(
                &step.touchpoints,
                path,
                "touchpoints",
                |touchpoint, path| {
                    let mut own = Crowd::of(&touchpoint.personas);
                    let crowd = first_crowd([&mut own, &mut of_step, &mut of_map]);
                    if let Some(crowd) = crowd {
                        let unfit = crowd.unfit(atlas, touchpoint, &mut known);
                        report_unfit(map, touchpoint, unfit, path, collector);
                    }
                },
            );
        });
        let is_whole = map.detail_of.is_none() && map.state != MapState::Observed;
        if has_customer_perspective(map) && walk::is_own(map) && is_whole {
            check_digital(atlas, map, &mut known, path, collector);
        }
    });
}

/// A list of personas, and what was found about them. Nothing is done before
/// somebody asks.
struct Crowd<'a> {
    personas: &'a [PersonaId],
    audience: Option<Audience<'a>>,
    /// The unfit by channel and device of the touchpoint.
    unfit: HashMap<(Option<&'a str>, Option<Device>), Unfit<'a>>,
}

/// The first personas that do not use the channel of a touchpoint, the device,
/// and the social media.
type Unfit<'a> = [Option<&'a PersonaId>; 3];

/// The personas that something concerns: its own, else those of what it stands
/// in, as the first list that is not empty.
fn first_crowd<'c, 'a, const N: usize>(
    crowds: [&'c mut Crowd<'a>; N],
) -> Option<&'c mut Crowd<'a>> {
    let mut crowds = crowds.into_iter();
    crowds.find(|crowd| !crowd.personas.is_empty())
}

impl<'a> Crowd<'a> {
    fn of(personas: &'a [PersonaId]) -> Self {
        Self {
            personas,
            audience: None,
            unfit: HashMap::default(),
        }
    }

    fn audience(&mut self, known: &mut Known<'a>) -> &Audience<'a> {
        self.audience
            .get_or_insert_with(|| Audience::of(self.personas, known))
    }

    /// The first personas who are to use a touchpoint and do not use its
    /// channel, its device or its social media.
    ///
    /// A persona without a list of channels may use any; then its technologies
    /// and social media are held against the channel, as far as their words are
    /// known.
    fn unfit(
        &mut self,
        atlas: &'a Atlas,
        touchpoint: &'a Touchpoint,
        known: &mut Known<'a>,
    ) -> Unfit<'a> {
        let id = touchpoint.channel.as_ref().map(AsRef::as_ref);
        let key = (id, touchpoint.device);
        if let Some(unfit) = self.unfit.get(&key) {
            return *unfit;
        }
        let channel = id.and_then(|id| atlas.channels.get(id));
        let media = channel.map(|channel| (known.media(channel), channel.kind));
        let needed = needed_devices(touchpoint.device, channel);
        let audience = self.audience(known);
        let outside = id.and_then(|id| audience.first_outside(id));
        let lacks_devices = |means: &Means| means.lacks_devices(&needed);
        let (mut free, mut bound) = (None, None);
        if !needed.is_empty() {
            free = audience.first_free(lacks_devices);
            // A channel that the persona is said to use is not doubted by itself.
            if touchpoint.device.is_some() {
                bound = audience.first_bound(lacks_devices, id, known);
            }
        }
        let without_device = free.into_iter().chain(bound).min();
        let without_medium = media.and_then(|(media, kind)| {
            audience.first_free(|means| means.lacks_medium(&media, kind))
        });
        let persona = |position: Option<usize>| self.personas.get(position?);
        let unfit = [outside, without_device, without_medium].map(persona);
        self.unfit.insert(key, unfit);
        unfit
    }
}

/// Reports the first personas that do not use what a touchpoint takes.
fn report_unfit(
    map: &JourneyMap,
    touchpoint: &Touchpoint,
    [channel, device, medium]: Unfit<'_>,
    path: Path<'_>,
    collector: &mut Collector<'_>,
) {
    let taken = touchpoint.device.map_or("channel", |_| "device");
    for (rule, member, persona) in [
        (TOUCHPOINT_CHANNEL_UNFIT, "channel", channel),
        (TOUCHPOINT_DEVICE_UNFIT, taken, device),
        (TOUCHPOINT_SOCIAL_MEDIA_UNFIT, "channel", medium),
    ] {
        if let Some(persona) = persona {
            let place = Path::Member(&path, member);
            collector.report_for_map(map, rule, place, &[("value", persona)]);
        }
    }
}

/// The devices of which a touchpoint takes one, that which it names or any of
/// its channel; none if one of them is no device of the customer's own. An app
/// takes a smartphone or a tablet.
fn needed_devices(device: Option<Device>, channel: Option<&Channel>) -> Vec<Device> {
    let mut needed: Vec<Device> = device.into_iter().collect();
    needed.extend(channel.iter().flat_map(|channel| &channel.devices));
    let kind = channel.and_then(|channel| channel.kind);
    if needed.is_empty() && kind == Some(ChannelKind::App) {
        needed = vec![Device::Smartphone, Device::Tablet];
    }
    if !needed.iter().all(|device| OWN_DEVICES.contains(device)) {
        needed.clear();
    }
    needed.sort_unstable();
    needed.dedup();
    needed
}

/// Looks for personas that use devices of their own or social media, on a
/// journey none of whose touchpoints is digital. A map is only asked if all its
/// touchpoints are in channels whose kind is known; maps of competitors, of a
/// part of another map, and of what was observed once are not.
fn check_digital<'a>(
    atlas: &'a Atlas,
    map: &'a JourneyMap,
    known: &mut Known<'a>,
    path: Path<'_>,
    collector: &mut Collector<'_>,
) {
    let kind = |touchpoint: &Touchpoint| {
        let channel = touchpoint.channel.as_ref();
        channel.and_then(|id| atlas.channels.get(id.as_str())?.kind)
    };
    let analogue = |touchpoint: &Touchpoint| {
        let device = touchpoint.device;
        kind(touchpoint).is_some_and(|kind| !is_digital_kind(kind))
            && !device.is_some_and(|device| OWN_DEVICES.contains(&device))
    };
    if map.touchpoints().next().is_none() || !map.touchpoints().all(analogue) {
        return;
    }
    walk::each(&map.personas, path, "personas", |id, path| {
        let traveller = known.traveller(id);
        if traveller.is_some_and(|traveller| traveller.means.is_digital) {
            collector.report_for_map(map, MAP_DIGITAL_MISSING, path, &[("value", id)]);
        }
    });
}

/// Whether customers use a channel of this kind with a device of their own, or
/// by themselves at a machine.
fn is_digital_kind(kind: ChannelKind) -> bool {
    use ChannelKind::{
        App, Chat, Delivery, Email, InPerson, Letter, Media, Other, Phone, Product, SelfService,
        Sms, SocialMedia, Video, Web,
    };
    match kind {
        Email | Sms | Chat | Video | Web | App | SocialMedia | SelfService | Other => true,
        InPerson | Phone | Letter | Media | Delivery | Product => false,
    }
}

/// Looks for a step whose tone is made for a type of person that none of the
/// personas is whom it concerns. A persona whose type nobody has said may be of
/// any.
fn check_tone<'a>(
    map: &JourneyMap,
    step: &Step,
    crowd: &mut Crowd<'a>,
    known: &mut Known<'a>,
    path: Path<'_>,
    collector: &mut Collector<'_>,
) {
    let Some(tone) = step.tone else { return };
    let kinds = &crowd.audience(known).kinds;
    if kinds
        .iter()
        .all(|kind| kind.is_some_and(|kind| kind != tone))
    {
        let names: Vec<&str> = crowd.personas.iter().map(PersonaId::as_str).collect();
        let place = Path::Member(&path, "tone");
        collector.report_for_map(
            map,
            STEP_TONE_UNFIT,
            place,
            &[("values", &names.join(", "))],
        );
    }
}
