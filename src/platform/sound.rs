//! Short sounds for those who cannot look at the screen.

use kaihu_wizard::Cue;
use web_sys::{AudioContext, GainNode, OscillatorNode};

/// Loud enough beside a screen reader, 0 to 1.
const VOLUME: f32 = 0.12;
const SECONDS: f64 = 0.12;

/// Plays tones; the browser's audio is opened with the first of them.
#[derive(Default)]
pub(crate) struct Sound {
    context: std::cell::OnceCell<Option<AudioContext>>,
}

impl Sound {
    /// A sound that cannot be played is only not heard.
    pub(crate) fn play(&self, cue: Cue) {
        let Some(context) = self.context.get_or_init(|| AudioContext::new().ok()) else {
            return;
        };
        let _ = context.resume();
        for (at, frequency) in tones(cue).iter().enumerate() {
            let _ = tone(context, *frequency, at as f64 * SECONDS);
        }
    }

    pub(crate) fn stop(&self) {
        if let Some(Some(context)) = self.context.get() {
            let _ = context.close();
        }
    }
}

/// In hertz, one after the other: low asks for a change, rising says that it is good.
fn tones(cue: Cue) -> &'static [f32] {
    match cue {
        Cue::Adjust => &[330.0],
        Cue::Good => &[523.25, 659.25],
        Cue::Taken => &[523.25, 659.25, 783.99],
    }
}

fn tone(context: &AudioContext, frequency: f32, after: f64) -> Result<(), wasm_bindgen::JsValue> {
    let begin = context.current_time() + after;
    let (oscillator, gain) = (OscillatorNode::new(context)?, GainNode::new(context)?);
    oscillator.frequency().set_value(frequency);
    gain.gain().set_value_at_time(VOLUME, begin)?;
    // Without fading out it would click.
    gain.gain()
        .linear_ramp_to_value_at_time(0.0, begin + SECONDS)?;
    oscillator.connect_with_audio_node(&gain)?;
    gain.connect_with_audio_node(&context.destination())?;
    oscillator.start_with_when(begin)?;
    oscillator.stop_with_when(begin + SECONDS)
}
