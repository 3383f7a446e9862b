//! Channels and devices through which customers meet the provider, and
//! competitors.

use journeykit_derive::{entity, enumeration};

use super::scalar::{ChannelId, CompetitorId};
use super::text::Text;

/// A channel: a way in which customers and provider meet, such as a website,
/// the telephone or a showroom.
///
/// Touchpoints name the channel that they use, and personas the channels that
/// they use. A touchpoint in a channel that one of its personas does not use is
/// reported (rule `touchpoint.channel_unfit`). Of a persona without channels the
/// technologies and social media are held against the devices and the name of
/// the channel, as far as their words are known (`touchpoint.device_unfit`,
/// `touchpoint.social_media_unfit`).
#[entity(kind = "channel", provenance)]
pub struct Channel {
    /// Its id, unique among the channels of the document. Touchpoints and
    /// personas refer to it.
    pub id: ChannelId,
    /// Its name, as people in the organisation or its customers use it, such as
    /// "the insurance portal".
    pub name: Text,
    /// The kind of channel. Two people meet in `in_person`, `phone`, `chat` and
    /// `video`, so at touchpoints in these the checks ask who meets the
    /// customer (rule `touchpoint.role_missing`). Absent means that nobody has
    /// said.
    pub kind: Option<ChannelKind>,
    /// The devices with which customers use it. Which of them they use at one
    /// touchpoint is said there. Empty means that it takes none, or that nobody
    /// has said.
    pub devices: Vec<Device>,
    /// Whether customers get an answer at once (true), as on the telephone, or
    /// have to wait for it (false), as by letter. Absent means that nobody has
    /// said.
    pub real_time: Option<bool>,
}

/// The kind of channel: how customer and provider meet, whichever device the
/// customer uses for it.
#[enumeration]
pub enum ChannelKind {
    /// Face to face, in a shop, an office or at the customer's home.
    InPerson,
    /// A call on the telephone, without a picture.
    Phone,
    /// A letter or anything else that comes on paper by post.
    Letter,
    /// Messages by email.
    Email,
    /// Text messages to a mobile telephone.
    Sms,
    /// A written conversation in real time, on a website or in an app.
    Chat,
    /// A call with picture and sound.
    Video,
    /// A website or portal that customers open in a browser.
    Web,
    /// A program that customers have installed, mostly on a smartphone or
    /// tablet.
    App,
    /// Posts, comments and messages on social media.
    SocialMedia,
    /// A machine that customers operate themselves on the spot, such as a
    /// ticket machine.
    SelfService,
    /// Advertising, press and broadcasting, which reach many people at once.
    Media,
    /// Goods or papers that are brought to the customer or fetched by the
    /// customer.
    Delivery,
    /// The product itself, where it speaks to the customer while it is used.
    Product,
    /// A channel that none of the other words fits; its name says what it is.
    Other,
}

/// The device or medium that the customer uses at a touchpoint.
#[enumeration]
pub enum Device {
    /// A telephone without apps, for calls and text messages.
    Phone,
    /// A mobile telephone with apps and a browser.
    Smartphone,
    /// A tablet.
    Tablet,
    /// A computer, on a desk or portable.
    Computer,
    /// A machine in a public place or at the provider's, such as a check-in
    /// terminal.
    Kiosk,
    /// Something worn on the body, such as a watch or an alarm button.
    Wearable,
    /// A television set.
    Television,
    /// The equipment of a vehicle, such as the screen of a car.
    Vehicle,
    /// Paper, such as a form, a letter or a ticket.
    Paper,
    /// A device that none of the other words fits.
    Other,
}

/// Someone else who serves the same needs: another provider, or another way to
/// get the job done.
///
/// A map can show the journey at a competitor, and touchpoints can say how
/// customers judge the same at competitors. Interviews show how customers
/// experience an encounter differently there (Kantar). The checks do not ask a
/// map of a competitor's journey for owners, metrics and plans.
#[entity(kind = "competitor", provenance)]
pub struct Competitor {
    /// Its id, unique among the competitors of the document. Maps, ratings at
    /// touchpoints and decisions of customers refer to it.
    pub id: CompetitorId,
    /// Its name, or what it is, such as "the bank's home insurance" or "doing
    /// it oneself".
    pub name: Text,
    /// What it offers, and what makes it different, in words.
    pub description: Option<Text>,
}
