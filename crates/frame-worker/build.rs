//! Writes down what the nets have to be: the SHA-256 of each, for `src/loading.rs`.

use hmac_sha256::Hash;
use std::path::Path;

fn main() -> std::io::Result<()> {
    let models = Path::new("../inference/models");
    let mut text = String::new();
    for (name, file) in [
        ("DETECTOR", "face_detector.knet"),
        ("LANDMARKS", "face_landmarks.knet"),
    ] {
        let path = models.join(file);
        println!("cargo::rerun-if-changed={}", path.display());
        let sha256 = Hash::hash(&std::fs::read(path)?);
        text +=
            &format!("const {name}: Weights = Weights {{ file: {file:?}, sha256: {sha256:?} }};\n");
    }
    let out = std::env::var_os("OUT_DIR").ok_or(std::io::ErrorKind::NotFound)?;
    std::fs::write(Path::new(&out).join("weights.rs"), text)
}
