//! What personas use and how they like to be spoken to, against what a journey
//! offers them: channels, devices, social media and tone.

use super::collector::Collector;
use super::technology::{
    OWN_DEVICES, devices, is_digital, says_none, social_media, social_media_in,
};
use crate::finding::rules;
use crate::model::{
    Atlas, Channel, ChannelKind, Device, JourneyMap, MapState, Persona, PersonaId, Step, Text,
    Touchpoint,
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
    walk::maps(atlas, |map, path| {
        walk::steps(map, path, |step, path| {
            check_tone(atlas, map, step, path, collector);
            walk::each(
                &step.touchpoints,
                path,
                "touchpoints",
                |touchpoint, path| {
                    let personas = concerned([&touchpoint.personas, &step.personas, &map.personas]);
                    check_touchpoint(atlas, map, touchpoint, personas, path, collector);
                },
            );
        });
        let is_whole = map.detail_of.is_none() && map.state != MapState::Observed;
        if has_customer_perspective(map) && walk::is_own(map) && is_whole {
            check_digital(atlas, map, path, collector);
        }
    });
}

/// The personas that something concerns: its own, else those of what it stands
/// in, as the first list that is not empty.
fn concerned<const N: usize>(lists: [&Vec<PersonaId>; N]) -> &[PersonaId] {
    let first = lists.into_iter().find(|personas| !personas.is_empty());
    first.map_or(&[], Vec::as_slice)
}

/// Looks for a channel, a device or social media that a persona who is to use
/// them does not use, and reports the first such persona.
///
/// A persona without a list of channels may use any; then its technologies and
/// social media are held against the channel, as far as their words are known.
fn check_touchpoint(
    atlas: &Atlas,
    map: &JourneyMap,
    touchpoint: &Touchpoint,
    personas: &[PersonaId],
    path: Path<'_>,
    collector: &mut Collector<'_>,
) {
    let channel = touchpoint.channel.as_ref();
    let known = channel.and_then(|id| atlas.channels.get(id.as_str()));
    let lists = |persona: &Persona| !persona.channels.is_empty();
    let lacks_channel = |persona: &Persona| {
        lists(persona) && channel.is_some_and(|channel| !persona.channels.contains(channel))
    };
    let lacks_device = |persona: &Persona| {
        // A channel that the persona is said to use is not doubted by itself.
        let doubted = touchpoint.device.is_some() || !lists(persona);
        doubted
            && !lacks_channel(persona)
            && lacks_device(touchpoint.device, known, &persona.technologies)
    };
    let lacks_medium = |persona: &Persona| {
        !lists(persona) && known.is_some_and(|known| lacks_medium(known, &persona.social_media))
    };
    let first = |unfit: &dyn Fn(&Persona) -> bool| {
        let unfit = |id: &&PersonaId| atlas.personas.get(id.as_str()).is_some_and(unfit);
        personas.iter().find(unfit)
    };
    let device = touchpoint.device.map_or("channel", |_| "device");
    for (rule, member, persona) in [
        (TOUCHPOINT_CHANNEL_UNFIT, "channel", first(&lacks_channel)),
        (TOUCHPOINT_DEVICE_UNFIT, device, first(&lacks_device)),
        (
            TOUCHPOINT_SOCIAL_MEDIA_UNFIT,
            "channel",
            first(&lacks_medium),
        ),
    ] {
        if let Some(persona) = persona {
            let place = Path::Member(&path, member);
            collector.report_for_map(map, rule, place, &[("value", persona)]);
        }
    }
}

/// Whether a touchpoint takes a device of the customer's own, and none of these
/// technologies will do: neither the device that it names nor any of its
/// channel. An app takes a smartphone or a tablet.
fn lacks_device(device: Option<Device>, channel: Option<&Channel>, technologies: &[Text]) -> bool {
    let mut needed: Vec<Device> = device.into_iter().collect();
    needed.extend(channel.iter().flat_map(|channel| &channel.devices));
    let kind = channel.and_then(|channel| channel.kind);
    if needed.is_empty() && kind == Some(ChannelKind::App) {
        needed = vec![Device::Smartphone, Device::Tablet];
    }
    if needed.is_empty() {
        return false;
    }
    needed.iter().all(|device| OWN_DEVICES.contains(device))
        && devices(technologies)
            .is_some_and(|used| !needed.iter().any(|device| used.contains(device)))
}

/// Whether a channel is in social media that are none of these. One that does
/// not say which suits everybody who uses any.
fn lacks_medium(channel: &Channel, used: &[Text]) -> bool {
    let media = social_media_in(&channel.name);
    if media.is_empty() {
        return channel.kind == Some(ChannelKind::SocialMedia)
            && !used.is_empty()
            && used.iter().all(says_none);
    }
    social_media(used).is_some_and(|used| !media.iter().any(|medium| used.contains(medium)))
}

/// Looks for personas that use devices of their own or social media, on a
/// journey none of whose touchpoints is digital. A map is only asked if all its
/// touchpoints are in channels whose kind is known; maps of competitors, of a
/// part of another map, and of what was observed once are not.
fn check_digital(atlas: &Atlas, map: &JourneyMap, path: Path<'_>, collector: &mut Collector<'_>) {
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
        let digital = atlas.personas.get(id.as_str()).is_some_and(|persona| {
            persona.technologies.iter().any(is_digital)
                || persona.social_media.iter().any(|medium| !says_none(medium))
        });
        if digital {
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
fn check_tone(
    atlas: &Atlas,
    map: &JourneyMap,
    step: &Step,
    path: Path<'_>,
    collector: &mut Collector<'_>,
) {
    let Some(tone) = step.tone else { return };
    let personas = concerned([&step.personas, &map.personas]);
    let differs = |id: &PersonaId| {
        let persona = atlas.personas.get(id.as_str());
        let kind = persona.and_then(|persona| persona.person_type.as_ref());
        kind.is_some_and(|kind| kind.kind != tone)
    };
    if !personas.is_empty() && personas.iter().all(differs) {
        let names: Vec<&str> = personas.iter().map(PersonaId::as_str).collect();
        let place = Path::Member(&path, "tone");
        collector.report_for_map(
            map,
            STEP_TONE_UNFIT,
            place,
            &[("values", &names.join(", "))],
        );
    }
}
