//! What has to be known of the module that is cut.

use crate::Error;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use wasmparser::{
    BinaryReader, ElementItems, ElementKind, ExternalKind, Name, NameSectionReader, Operator,
    Parser, Payload, TypeRef,
};

/// A module, as far as it matters here.
#[derive(Default)]
pub(crate) struct Module {
    /// How many functions are imported; the first that is defined has this index.
    pub(crate) imported: u32,
    /// Type of every function.
    pub(crate) types: Vec<u32>,
    /// How many parameters each type of function has.
    pub(crate) parameters: Vec<usize>,
    pub(crate) names: HashMap<u32, String>,
    /// Exported functions, by their names.
    pub(crate) exports: BTreeMap<String, u32>,
    /// Functions by their place in the first table.
    pub(crate) table: BTreeMap<u32, u32>,
    pub(crate) tables: usize,
    pub(crate) globals: usize,
    /// How many places the first table has.
    pub(crate) places: u32,
    /// What each function calls.
    pub(crate) calls: HashMap<u32, BTreeSet<u32>>,
    /// Numbers in the code of each function that may be addresses.
    pub(crate) numbers: HashMap<u32, BTreeSet<u32>>,
    pub(crate) data: Vec<Segment>,
}

/// Bytes that are put into the memory at the start.
pub(crate) struct Segment {
    pub(crate) address: u32,
    pub(crate) bytes: Vec<u8>,
}

pub(crate) fn read(bytes: &[u8]) -> Result<Module, Error> {
    let mut module = Module::default();
    let mut defined = 0;
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::TypeSection(groups) => {
                for ty in groups.into_iter_err_on_gc_types() {
                    module.parameters.push(ty?.params().len());
                }
            }
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    if let TypeRef::Func(ty) = import?.ty {
                        module.types.push(ty);
                        module.imported += 1;
                    }
                }
            }
            Payload::FunctionSection(types) => {
                for ty in types {
                    module.types.push(ty?);
                }
            }
            Payload::TableSection(tables) => {
                module.tables = tables.count() as usize;
                let first = tables
                    .into_iter()
                    .next()
                    .ok_or("a module without a table")??;
                module.places = u32::try_from(first.ty.initial)?;
            }
            Payload::GlobalSection(globals) => module.globals = globals.count() as usize,
            Payload::ExportSection(exports) => {
                for export in exports {
                    let export = export?;
                    if export.kind == ExternalKind::Func {
                        module.exports.insert(export.name.to_owned(), export.index);
                    }
                }
            }
            Payload::ElementSection(segments) => {
                for segment in segments {
                    let segment = segment?;
                    let (
                        ElementKind::Active {
                            table_index,
                            offset_expr,
                        },
                        ElementItems::Functions(functions),
                    ) = (segment.kind, segment.items)
                    else {
                        return Err(
                            "a segment of elements of another kind than linkers make".into()
                        );
                    };
                    if table_index.unwrap_or(0) != 0 {
                        return Err("elements of another table than the first".into());
                    }
                    let offset = constant(offset_expr.get_operators_reader())?;
                    for (place, function) in (offset..).zip(functions) {
                        module.table.insert(place, function?);
                    }
                }
            }
            Payload::CodeSectionEntry(body) => {
                let mut calls = BTreeSet::new();
                let mut numbers = BTreeSet::new();
                for operator in body.get_operators_reader()? {
                    match operator? {
                        Operator::Call { function_index }
                        | Operator::ReturnCall { function_index } => {
                            calls.insert(function_index);
                        }
                        Operator::RefFunc { .. } => {
                            return Err("a function is taken as a reference".into());
                        }
                        Operator::I32Const { value } => {
                            numbers.insert(value as u32);
                        }
                        _ => {}
                    }
                }
                module.numbers.insert(module.imported + defined, numbers);
                module.calls.insert(module.imported + defined, calls);
                defined += 1;
            }
            Payload::DataSection(segments) => {
                for segment in segments {
                    let segment = segment?;
                    let wasmparser::DataKind::Active { offset_expr, .. } = segment.kind else {
                        return Err("data that is put in place by code".into());
                    };
                    module.data.push(Segment {
                        address: constant(offset_expr.get_operators_reader())?,
                        bytes: segment.data.to_vec(),
                    });
                }
            }
            Payload::StartSection { .. } => return Err("a module with a start function".into()),
            Payload::CustomSection(section) if section.name() == "name" => {
                module.names = names(section.data(), section.data_offset())?;
            }
            _ => {}
        }
    }
    Ok(module)
}

/// The names of functions.
pub(crate) fn names(section: &[u8], offset: usize) -> Result<HashMap<u32, String>, Error> {
    let mut names = HashMap::new();
    for part in NameSectionReader::new(BinaryReader::new(section, offset)) {
        if let Name::Function(functions) = part? {
            for named in functions {
                let named = named?;
                names.insert(named.index, named.name.to_owned());
            }
        }
    }
    Ok(names)
}

/// What an offset comes to.
pub(crate) fn constant(mut operators: wasmparser::OperatorsReader<'_>) -> Result<u32, Error> {
    match operators.read()? {
        Operator::I32Const { value } => Ok(value as u32),
        _ => Err("an offset that is not a number".into()),
    }
}

impl Module {
    /// Whether the code of a function names an address of data.
    pub(crate) fn reads_data(&self, function: u32) -> bool {
        let mut numbers = self.numbers.get(&function).into_iter().flatten();
        numbers.any(|number| {
            self.data
                .iter()
                .any(|segment| segment.range().contains(number))
        })
    }
}

impl Segment {
    /// Its addresses.
    pub(crate) fn range(&self) -> std::ops::Range<u32> {
        self.address..self.address + self.bytes.len() as u32
    }
}
