//! What refers to what, as the linker tells it: sections `linking` and `reloc.*` of the tool conventions
//! (<https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md>).

use crate::Error;
use crate::module::{constant, names};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;
use wasmparser::{
    BinaryReader, ElementItems, ElementKind, Linking, LinkingSectionReader, Parser, Payload,
    RelocSectionReader, RelocationEntry, SymbolInfo, TypeRef,
};

/// Something that refers, or is referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Node {
    /// A function, by its index.
    Function(u32),
    /// A function whose place in the table is taken, by that place.
    Place(u32),
    /// A piece of data, by its symbol.
    Data(u32),
}

/// What the linker made.
#[derive(Default)]
pub(crate) struct Linked {
    pub(crate) names: HashMap<u32, String>,
    pub(crate) edges: HashMap<Node, HashSet<Node>>,
    /// The pieces of data that have a name, each by its symbol, as addresses.
    pub(crate) pieces: HashMap<u32, Range<u32>>,
    /// Addresses of data that is never written.
    pub(crate) read_only: Vec<Range<u32>>,
}

/// A section by its number among all, and where its content begins in the file.
type Section = (u32, usize);

pub(crate) fn read(bytes: &[u8]) -> Result<Linked, Error> {
    let mut linked = Linked::default();
    let mut imported = 0;
    let mut sections = 0;
    let (mut code, mut data): (Section, Section) = Default::default();
    let mut bodies: Vec<Range<usize>> = Vec::new();
    // Of each segment of data: its bytes in the file, and its address.
    let mut segments: Vec<(Range<usize>, u32)> = Vec::new();
    let mut kinds: Vec<wasmparser::Segment<'_>> = Vec::new();
    let mut places: HashMap<u32, u32> = HashMap::new();
    let mut symbols: Vec<SymbolInfo<'_>> = Vec::new();
    let mut relocations: Vec<(u32, Vec<RelocationEntry>)> = Vec::new();
    for payload in Parser::new(0).parse_all(bytes) {
        let payload = payload?;
        let counts = payload.as_section().is_some();
        match payload {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::ElementSection(elements) => {
                for segment in elements {
                    let segment = segment?;
                    if let (
                        ElementKind::Active { offset_expr, .. },
                        ElementItems::Functions(functions),
                    ) = (segment.kind, segment.items)
                    {
                        let offset = constant(offset_expr.get_operators_reader())?;
                        for (place, function) in (offset..).zip(functions) {
                            places.insert(function?, place);
                        }
                    }
                }
            }
            Payload::CodeSectionStart { range, .. } => code = (sections, range.start),
            Payload::CodeSectionEntry(body) => bodies.push(body.range()),
            Payload::DataSection(reader) => {
                data = (sections, reader.range().start);
                for segment in reader {
                    let segment = segment?;
                    let wasmparser::DataKind::Active { offset_expr, .. } = segment.kind else {
                        return Err("data that is put in place by code".into());
                    };
                    let end = segment.range.end;
                    let address = constant(offset_expr.get_operators_reader())?;
                    segments.push((end - segment.data.len()..end, address));
                }
            }
            Payload::CustomSection(section) => {
                let reader = BinaryReader::new(section.data(), section.data_offset());
                match section.name() {
                    "name" => linked.names = names(section.data(), section.data_offset())?,
                    "linking" => {
                        for part in LinkingSectionReader::new(reader)?.subsections() {
                            match part? {
                                Linking::SymbolTable(table) => {
                                    symbols = table.into_iter().collect::<Result<_, _>>()?;
                                }
                                Linking::SegmentInfo(segments) => {
                                    kinds = segments.into_iter().collect::<Result<_, _>>()?;
                                }
                                _ => {}
                            }
                        }
                    }
                    name if name.starts_with("reloc.") => {
                        let reader = RelocSectionReader::new(reader)?;
                        let entries = reader.entries().into_iter().collect::<Result<_, _>>()?;
                        relocations.push((reader.section_index(), entries));
                    }
                    _ => {}
                }
            }
            _ => {}
        }
        // The bodies of functions are parts of one section.
        sections += u32::from(counts);
    }
    if symbols.is_empty() || relocations.is_empty() {
        return Err("the module was linked without --emit-relocs".into());
    }

    for (symbol, info) in (0..).zip(&symbols) {
        if let SymbolInfo::Data {
            symbol: Some(piece),
            ..
        } = info
        {
            let (_, address) = segments
                .get(piece.index as usize)
                .ok_or("a symbol of no segment")?;
            let start = address + piece.offset;
            linked.pieces.insert(symbol, start..start + piece.size);
        }
    }
    for (kind, (bytes, address)) in kinds.iter().zip(&segments) {
        if kind.name.starts_with(".rodata") {
            let end = address + u32::try_from(bytes.len())?;
            linked.read_only.push(*address..end);
        }
    }
    let by_start = overlaps(&mut linked);
    // Those of other sections are for debuggers.
    relocations.retain(|(section, _)| [code.0, data.0].contains(section));
    for (section, entries) in relocations {
        for entry in entries {
            let Some(to) = target(&entry, &symbols, &places)? else {
                continue;
            };
            let from: Vec<Node> = if section == code.0 {
                let at = code.1 + entry.offset as usize;
                let body = bodies.partition_point(|body| body.end <= at);
                vec![Node::Function(imported + u32::try_from(body)?)]
            } else {
                let at = data.1 + entry.offset as usize;
                let (bytes, address) = segments
                    .iter()
                    .find(|(bytes, _)| bytes.contains(&at))
                    .ok_or("a relocation outside of the data")?;
                let at = address + u32::try_from(at - bytes.start)?;
                let before = by_start.range(..=at).flat_map(|(_, symbols)| symbols);
                let around = before.filter(|symbol| linked.pieces[symbol].contains(&at));
                around.map(|symbol| Node::Data(*symbol)).collect()
            };
            if from.is_empty() {
                return Err("a relocation in data that has no name".into());
            }
            for from in from {
                linked.edges.entry(from).or_default().insert(to);
            }
        }
    }
    Ok(linked)
}

/// Pieces that share bytes (one text within another) go together. Answers all by their starts.
fn overlaps(linked: &mut Linked) -> BTreeMap<u32, Vec<u32>> {
    let mut by_start: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (symbol, piece) in &linked.pieces {
        by_start.entry(piece.start).or_default().push(*symbol);
    }
    let in_order: Vec<u32> = by_start.values().flatten().copied().collect();
    for (at, one) in in_order.iter().enumerate() {
        let end = linked.pieces[one].end;
        let sharing = in_order[at + 1..].iter();
        for other in sharing.take_while(|other| linked.pieces[other].start < end) {
            let (one, other) = (Node::Data(*one), Node::Data(*other));
            linked.edges.entry(one).or_default().insert(other);
            linked.edges.entry(other).or_default().insert(one);
        }
    }
    by_start
}

/// What a relocation refers to; `None` for what both modules have: types, globals, tables.
fn target(
    entry: &RelocationEntry,
    symbols: &[SymbolInfo<'_>],
    places: &HashMap<u32, u32>,
) -> Result<Option<Node>, Error> {
    use wasmparser::RelocationType::{
        FunctionIndexLeb, MemoryAddrI32, MemoryAddrLeb, MemoryAddrSleb, TableIndexI32,
        TableIndexSleb,
    };
    let function = || match symbols.get(entry.index as usize) {
        Some(SymbolInfo::Func { index, .. }) => Ok(*index),
        _ => Err("a relocation to a function that is none"),
    };
    Ok(match entry.ty {
        FunctionIndexLeb => Some(Node::Function(function()?)),
        TableIndexSleb | TableIndexI32 => {
            let place = places.get(&function()?);
            Some(Node::Place(
                *place.ok_or("a function without its place in the table")?,
            ))
        }
        MemoryAddrLeb | MemoryAddrSleb | MemoryAddrI32 => Some(Node::Data(entry.index)),
        wasmparser::RelocationType::TypeIndexLeb
        | wasmparser::RelocationType::GlobalIndexLeb
        | wasmparser::RelocationType::TableNumberLeb => None,
        other => {
            return Err(format!("a relocation of a kind that is not expected: {other:?}").into());
        }
    })
}
