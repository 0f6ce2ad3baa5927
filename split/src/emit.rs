//! The two modules, written.

use crate::Error;
use crate::cut::{Cut, is_exported};
use crate::module::Module;
use std::ops::Range;
use wasm_encoder::reencode::{self, Reencode, RoundtripReencoder, utils};
use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind,
    ExportSection, Function, FunctionSection, ImportSection, TableSection,
};
use wasmparser::{
    DataSectionReader, ElementSectionReader, ExportSectionReader, FunctionBody,
    GlobalSectionReader, MemorySectionReader, Parser, Payload, TableSectionReader,
};

/// Under this name the later module imports what the first one exports for it.
const FIRST: &str = "first";

type Encoded<T> = Result<T, reencode::Error>;

/// The module with all but the first functions taken out; their indices stay, since what nothing calls is
/// dropped by whatever optimises it.
pub(crate) fn first(bytes: &[u8], module: &Module, cut: &Cut) -> Result<Vec<u8>, Error> {
    let mut written = wasm_encoder::Module::new();
    let mut writer = First {
        module,
        cut,
        at: module.imported,
    };
    writer.parse_core_module(&mut written, Parser::new(0), bytes)?;
    Ok(written.finish())
}

struct First<'a> {
    module: &'a Module,
    cut: &'a Cut,
    /// The function whose body comes next.
    at: u32,
}

impl Reencode for First<'_> {
    type Error = std::convert::Infallible;

    fn parse_table_section(
        &mut self,
        tables: &mut TableSection,
        section: TableSectionReader<'_>,
    ) -> Encoded<()> {
        for (index, table) in section.into_iter().enumerate() {
            let mut ty = self.table_type(table?.ty)?;
            if index == 0 {
                ty.minimum += self.cut.seams.len() as u64;
                ty.maximum = ty.maximum.map(|maximum| maximum.max(ty.minimum));
            }
            tables.table(ty);
        }
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: ExportSectionReader<'_>,
    ) -> Encoded<()> {
        for export in section {
            let export = export?;
            if is_exported(export.name) {
                self.parse_export(exports, export)?;
            }
        }
        for function in &self.cut.shared {
            exports.export(&shared_name(*function), ExportKind::Func, *function);
        }
        for index in 0..self.module.tables {
            exports.export(&table_name(index), ExportKind::Table, index as u32);
        }
        for index in 0..self.module.globals {
            exports.export(&global_name(index), ExportKind::Global, index as u32);
        }
        Ok(())
    }

    fn parse_element_section(
        &mut self,
        elements: &mut ElementSection,
        _: ElementSectionReader<'_>,
    ) -> Encoded<()> {
        fill(
            elements,
            &places(self.module, |function| self.cut.first.contains(&function)),
        );
        Ok(())
    }

    fn parse_function_body(
        &mut self,
        code: &mut CodeSection,
        body: FunctionBody<'_>,
    ) -> Encoded<()> {
        let function = self.at;
        self.at += 1;
        if self.cut.first.contains(&function) {
            return utils::parse_function_body(self, code, body);
        }
        let ty = self.module.types[function as usize];
        let mut through = Function::new([]);
        let mut instructions = through.instructions();
        match self.cut.seams.get(&function) {
            Some(place) => {
                for parameter in 0..self.module.parameters[ty as usize] as u32 {
                    instructions.local_get(parameter);
                }
                instructions
                    .i32_const(*place as i32)
                    .call_indirect(0, ty)
                    .end();
            }
            None => {
                instructions.unreachable().end();
            }
        }
        code.function(&through);
        Ok(())
    }

    fn parse_data_section(
        &mut self,
        data: &mut DataSection,
        _: DataSectionReader<'_>,
    ) -> Encoded<()> {
        for segment in &self.module.data {
            let mut bytes = segment.bytes.clone();
            for range in within(&self.cut.later_data, segment.range()) {
                bytes[range].fill(0);
            }
            data.active(0, &ConstExpr::i32_const(segment.address as i32), bytes);
        }
        Ok(())
    }

    fn parse_custom_section(
        &mut self,
        _: &mut wasm_encoder::Module,
        _: wasmparser::CustomSectionReader<'_>,
    ) -> Encoded<()> {
        Ok(())
    }
}

/// The later functions, with all that they need from elsewhere as imports.
pub(crate) fn later(bytes: &[u8], module: &Module, cut: &Cut) -> Result<Vec<u8>, Error> {
    let kept = || cut.traps.iter().chain(&cut.later);
    let order = cut.shared.iter().chain(kept());
    let mut renamed = Renamed(order.copied().zip(module.imported..).collect());
    let (mut types, mut imports) = (wasm_encoder::TypeSection::new(), ImportSection::new());
    let mut shared = Shared::default();
    let mut code = CodeSection::new();
    let mut bodies = std::collections::HashMap::new();
    let mut at = module.imported;
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::TypeSection(section) => {
                RoundtripReencoder.parse_type_section(&mut types, section)?
            }
            Payload::ImportSection(section) => {
                RoundtripReencoder.parse_import_section(&mut imports, section)?
            }
            Payload::TableSection(section) => shared.tables(section, cut.seams.len())?,
            Payload::MemorySection(section) => shared.memories(section)?,
            Payload::GlobalSection(section) => shared.globals(section)?,
            Payload::CodeSectionEntry(body) => {
                bodies.insert(at, body);
                at += 1;
            }
            _ => {}
        }
    }
    for (name, ty) in shared.0 {
        imports.import(FIRST, &name, ty);
    }
    for function in &cut.shared {
        let ty = EntityType::Function(module.types[*function as usize]);
        imports.import(FIRST, &shared_name(*function), ty);
    }
    let mut functions = FunctionSection::new();
    for function in kept() {
        functions.function(module.types[*function as usize]);
        if cut.traps.contains(function) {
            let mut trap = Function::new([]);
            trap.instructions().unreachable().end();
            code.function(&trap);
        } else {
            let body = bodies.remove(function).ok_or("a function without a body")?;
            renamed.parse_function_body(&mut code, body)?;
        }
    }
    let mut elements = ElementSection::new();
    let in_table = places(module, |function| cut.later.contains(&function));
    let seams = cut
        .seams
        .iter()
        .map(|(function, place)| (*place, *function));
    let filled = in_table.into_iter().chain(seams);
    let filled: Vec<_> = filled
        .map(|(place, function)| (place, renamed.0[&function]))
        .collect();
    fill(&mut elements, &filled);
    let mut data = DataSection::new();
    for segment in &module.data {
        for range in within(&cut.later_data, segment.range()) {
            let address = segment.address + range.start as u32;
            let bytes = segment.bytes[range].iter().copied();
            data.active(0, &ConstExpr::i32_const(address as i32), bytes);
        }
    }
    let mut written = wasm_encoder::Module::new();
    written
        .section(&types)
        .section(&imports)
        .section(&functions);
    written.section(&elements).section(&code).section(&data);
    Ok(written.finish())
}

/// New indices of functions that are not imported by the whole.
struct Renamed(std::collections::HashMap<u32, u32>);

impl Reencode for Renamed {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Encoded<u32> {
        Ok(self.0.get(&function).copied().unwrap_or(function))
    }
}

/// What both modules have: names and types of memory, tables and globals, in the order of their indices.
#[derive(Default)]
struct Shared(Vec<(String, EntityType)>);

impl Shared {
    fn tables(&mut self, section: TableSectionReader<'_>, seams: usize) -> Result<(), Error> {
        for (index, table) in section.into_iter().enumerate() {
            let mut ty = RoundtripReencoder.table_type(table?.ty)?;
            ty.maximum = None;
            if index == 0 {
                ty.minimum += seams as u64;
            }
            self.0.push((table_name(index), ty.into()));
        }
        Ok(())
    }

    fn memories(&mut self, section: MemorySectionReader<'_>) -> Result<(), Error> {
        for memory in section {
            let ty = RoundtripReencoder.memory_type(memory?)?;
            self.0.push(("memory".to_owned(), ty.into()));
        }
        Ok(())
    }

    fn globals(&mut self, section: GlobalSectionReader<'_>) -> Result<(), Error> {
        for (index, global) in section.into_iter().enumerate() {
            let ty = RoundtripReencoder.global_type(global?.ty)?;
            self.0.push((global_name(index), ty.into()));
        }
        Ok(())
    }
}

/// Places in the table, and what is there, as far as it is wanted.
fn places(module: &Module, wanted: impl Fn(u32) -> bool) -> Vec<(u32, u32)> {
    let table = module
        .table
        .iter()
        .map(|(place, function)| (*place, *function));
    table.filter(|(_, function)| wanted(*function)).collect()
}

/// Segments for these places, which are in order: one for each run without a gap.
fn fill(elements: &mut ElementSection, places: &[(u32, u32)]) {
    for run in places.chunk_by(|one, next| one.0 + 1 == next.0) {
        let functions: Vec<u32> = run.iter().map(|(_, function)| *function).collect();
        let offset = ConstExpr::i32_const(run[0].0 as i32);
        elements.active(None, &offset, Elements::Functions(functions.into()));
    }
}

/// The parts of these addresses that are in a segment, counted from its start.
fn within(ranges: &[Range<u32>], segment: Range<u32>) -> impl Iterator<Item = Range<usize>> {
    ranges.iter().filter_map(move |range| {
        let (start, end) = (range.start.max(segment.start), range.end.min(segment.end));
        (start < end).then(|| (start - segment.start) as usize..(end - segment.start) as usize)
    })
}

fn shared_name(function: u32) -> String {
    format!("f{function}")
}

fn table_name(index: usize) -> String {
    format!("t{index}")
}

fn global_name(index: usize) -> String {
    format!("g{index}")
}
