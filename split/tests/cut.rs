//! A program that is compiled, cut, and run by node: whole, and in parts.

use std::path::Path;
use std::process::Command;

/// Asks the whole program and the one in parts the same questions. The last but one was too early.
const ASKING: &str = "
import { readFileSync } from 'node:fs';
const [whole, first, later] = process.argv.slice(1).map((file) => new WebAssembly.Module(readFileSync(file)));
const all = (ask) => Array.from({ length: 60 }, (_, question) => ask(question));
const { ask } = new WebAssembly.Instance(first).exports;
const parts = new WebAssembly.Instance(first);
const early = [];
for (const question of [3, 10]) {
    try { early.push(ask(question)); } catch (error) { early.push(error.constructor.name); }
}
new WebAssembly.Instance(later, { first: parts.exports });
const same = String(all(new WebAssembly.Instance(whole).exports.ask)) === String(all(parts.exports.ask));
console.log(early.join(), same);";

fn run(command: &mut Command) -> String {
    let output = command.output().expect("it runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout).expect("text")
}

fn compile(to: &Path, flags: &[&str]) {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/program/lib.rs");
    let mut rustc = Command::new("rustc");
    rustc.args([
        "--edition",
        "2024",
        "--crate-type",
        "cdylib",
        "-Copt-level=z",
        "-Cpanic=abort",
    ]);
    rustc
        .args(["--target", "wasm32-unknown-unknown"])
        .args(flags);
    run(rustc.arg(source).arg("-o").arg(to));
}

fn contains(module: &Path, text: &str) -> bool {
    let bytes = std::fs::read(module).expect("a module");
    bytes
        .windows(text.len())
        .any(|part| part == text.as_bytes())
}

#[test]
fn a_program_in_parts_answers_as_the_whole_and_traps_what_comes_too_early() {
    let folder = tempfile::tempdir().expect("a folder");
    let [whole, first, later] = ["whole", "first", "later"].map(|name| folder.path().join(name));
    compile(&whole, &["-Clink-arg=--emit-relocs"]);
    let mut split = Command::new(env!("CARGO_BIN_EXE_kaihu-split"));
    let said = run(split.args([&whole, &whole, &first, &later]));
    assert_eq!(said, "cut at later_part_answer\n");

    let mut node = Command::new("node");
    node.args(["--input-type=module", "--eval", ASKING])
        .args([&whole, &first, &later]);
    assert_eq!(run(&mut node), "14,RuntimeError true\n");

    let (at_once, alone) = ("said at once", "said by the later part alone");
    assert!(contains(&first, at_once) && !contains(&later, at_once));
    assert!(contains(&later, alone) && !contains(&first, alone));
}

#[test]
fn a_program_that_was_linked_without_relocations_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let [whole, first, later] = ["whole", "first", "later"].map(|name| folder.path().join(name));
    compile(&whole, &[]);
    let mut split = Command::new(env!("CARGO_BIN_EXE_kaihu-split"));
    let output = split
        .args([&whole, &whole, &first, &later])
        .output()
        .expect("it runs");
    assert!(!output.status.success());
    assert!(!first.exists());
}
