//! The ways in which customer and provider meet, and who else serves the same needs.

use journeykit_derive::{entity, enumeration};

use super::scalar::{ChannelId, CompetitorId};
use super::text::Text;

/// A way in which the two sides meet.
#[entity(kind = "channel", provenance)]
pub struct Channel {
    /// Its id.
    pub id: ChannelId,
    /// Its name.
    pub name: Text,
    /// What kind of a channel it is.
    pub kind: Option<ChannelKind>,
    /// The devices that it is used with.
    pub devices: Vec<Device>,
    /// Whether an answer comes at once.
    pub real_time: Option<bool>,
}

/// What kind of a channel it is.
#[enumeration]
pub enum ChannelKind {
    /// Face to face.
    InPerson,
    /// Telephone.
    Phone,
    /// Letter.
    Letter,
    /// Email.
    Email,
    /// Text message.
    Sms,
    /// Chat.
    Chat,
    /// Video call.
    Video,
    /// Website.
    Web,
    /// App.
    App,
    /// Social media.
    SocialMedia,
    /// A machine that customers use themselves.
    SelfService,
    /// Advertisement, press, broadcast.
    Media,
    /// Something that is brought or fetched.
    Delivery,
    /// The product itself.
    Product,
    /// Anything else.
    Other,
}

/// What the customer holds in the hand.
#[enumeration]
pub enum Device {
    /// Telephone without apps.
    Phone,
    /// Smartphone.
    Smartphone,
    /// Tablet.
    Tablet,
    /// Computer.
    Computer,
    /// A machine in a public place.
    Kiosk,
    /// Something worn.
    Wearable,
    /// Television.
    Television,
    /// Vehicle.
    Vehicle,
    /// Paper.
    Paper,
    /// Anything else.
    Other,
}

/// Someone else who serves the same needs.
#[entity(kind = "competitor", provenance)]
pub struct Competitor {
    /// Its id.
    pub id: CompetitorId,
    /// Its name.
    pub name: Text,
    /// What it offers.
    pub description: Option<Text>,
}
