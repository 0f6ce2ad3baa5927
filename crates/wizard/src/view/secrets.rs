//! What is drawn of secrets. A debug print tells nothing of them.

/// A QR code, to be drawn dark on light with a quiet zone of four modules around.
#[derive(Clone, PartialEq)]
pub struct QrCode {
    /// Modules along one side.
    pub side: u32,
    /// Path data of SVG that covers the dark modules, each of side 1.
    pub path: String,
}

impl core::fmt::Debug for QrCode {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("QrCode")
    }
}

/// Recovery codes, such as `7k2mq-0x9tb`.
#[derive(Clone, PartialEq)]
pub struct RecoveryCodes(pub Vec<String>);

impl core::fmt::Debug for RecoveryCodes {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("RecoveryCodes")
    }
}
