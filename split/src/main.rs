//! Cuts a module in two: what its exports reach at once, and what is reached through seams alone.
//!
//! `kaihu-split LINKED BOUND FIRST LATER` reads what the linker made (with `--emit-relocs`) and what
//! wasm-bindgen made of that (with `--no-demangle`), and writes the two modules. It prints the seams and ends
//! with an error where there is none.
//!
//! - A **seam** is a function whose name has a part that begins with `later_part_`. It and all that only seams
//!   reach go to the later module.
//! - The relocations say what refers to what: which function calls which, takes the address of which, and
//!   reads which piece of data. So the cut is exact: nothing of the first module refers to the later one but
//!   its calls of seams.
//! - Both share memory, tables and globals. The first calls a seam through a place of its own in the table,
//!   which is empty until the later module is instantiated: until then such a call is a trap, never anything
//!   else.

mod cut;
mod emit;
mod linked;
mod module;

use std::io::Write;
use std::process::ExitCode;

/// What keeps a module from being cut.
type Error = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "kaihu-split: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), Error> {
    let [linked, bound, first, later] = arguments else {
        return Err("usage: kaihu-split LINKED BOUND FIRST LATER".into());
    };
    let (linked, bound) = (std::fs::read(linked)?, std::fs::read(bound)?);
    let modules = split(&linked, &bound)?;
    std::fs::write(first, modules.first)?;
    std::fs::write(later, modules.later)?;
    writeln!(std::io::stdout(), "cut at {}", modules.seams.join(", "))?;
    Ok(())
}

/// The two modules.
struct Modules {
    first: Vec<u8>,
    later: Vec<u8>,
    /// Names of the functions at which the first calls the later one.
    seams: Vec<String>,
}

fn split(linked: &[u8], bound: &[u8]) -> Result<Modules, Error> {
    let module = module::read(bound)?;
    let linked = linked::read(linked)?;
    let cut = cut::cut(&module, &linked)?;
    let seams = cut.seams.keys().map(|seam| cut::seam(&module.names[seam]));
    Ok(Modules {
        seams: seams.map(str::to_owned).collect(),
        first: emit::first(bound, &module, &cut)?,
        later: emit::later(bound, &module, &cut)?,
    })
}
