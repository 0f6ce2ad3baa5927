//! Drawings that a page can bear.

/// Drawings of our own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Illustration {
    /// A face in its frame.
    Face,
    /// Light from the front.
    Light,
    /// A camera at eye level.
    Angle,
    /// An arm's length.
    Distance,
    /// Nothing in front of the face.
    Glasses,
    /// A card with its four corners.
    Card,
    /// A passport.
    Passport,
    /// Where the number stands on a card.
    CardNumber,
    /// The printed words beside which the number stands, seen through a glass: for cards whose
    /// layout differs from one edition to the next.
    NumberBesideWords,
    /// Where the number stands in a passport.
    PassportNumber,
    /// A wallet that is open.
    WalletOpened,
    /// A clock.
    Waiting,
    /// A broken line.
    Network,
    /// Tools at work.
    Maintenance,
    /// A phone.
    Phone,
    /// A lock.
    Lock,
    /// A camera.
    Camera,
    /// Something to look at again.
    Attention,
}

impl Illustration {
    /// Every one.
    pub const ALL: &[Illustration] = &[
        Illustration::Face,
        Illustration::Light,
        Illustration::Angle,
        Illustration::Distance,
        Illustration::Glasses,
        Illustration::Card,
        Illustration::Passport,
        Illustration::CardNumber,
        Illustration::NumberBesideWords,
        Illustration::PassportNumber,
        Illustration::WalletOpened,
        Illustration::Waiting,
        Illustration::Network,
        Illustration::Maintenance,
        Illustration::Phone,
        Illustration::Lock,
        Illustration::Camera,
        Illustration::Attention,
    ];
}
