//! What goes where.

use crate::Error;
use crate::linked::{Linked, Node};
use crate::module::Module;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Range;

/// How the name of a seam begins, as the last part of its path.
const SEAM: &str = "later_part_";
/// Functions that end the program with a message that nobody sees in a browser: a trap does the same. In a name
/// as compilers mangle them.
const PANICS: &str = "4core9panicking";
/// Exports of a library that nothing here calls, and that would keep it in the module.
const UNUSED_EXPORTS: &str = "intounderlying";

/// Where each function and each byte of data goes.
pub(crate) struct Cut {
    /// Functions of the first module, in the order of their indices.
    pub(crate) first: BTreeSet<u32>,
    /// Functions of the later one.
    pub(crate) later: BTreeSet<u32>,
    /// Functions that become a trap, in both.
    pub(crate) traps: BTreeSet<u32>,
    /// What the first module calls of the later one, and through which place in the table.
    pub(crate) seams: BTreeMap<u32, u32>,
    /// What the later module calls of the first.
    pub(crate) shared: BTreeSet<u32>,
    /// Addresses of data that only the later module reads.
    pub(crate) later_data: Vec<Range<u32>>,
}

/// A seam's own name, out of a mangled path.
pub(crate) fn seam(path: &str) -> &str {
    let name = path.find(SEAM).map_or(path, |start| &path[start..]);
    let end = name.find(|c: char| !(c.is_ascii_lowercase() || c == '_'));
    end.map_or(name, |end| &name[..end])
}

pub(crate) fn is_exported(name: &str) -> bool {
    !name.contains(UNUSED_EXPORTS)
}

pub(crate) fn cut(module: &Module, linked: &Linked) -> Result<Cut, Error> {
    let named = |part: &str| -> BTreeSet<u32> {
        let names = module.names.iter().filter(|(_, name)| name.contains(part));
        names.map(|(function, _)| *function).collect()
    };
    let traps = named(PANICS);
    let marked = named(SEAM);
    let graph = Graph::new(module, linked, &traps)?;

    let exports = module.exports.iter().filter(|(name, _)| is_exported(name));
    let exports: Vec<Node> = exports
        .map(|(_, function)| Node::Function(*function))
        .collect();
    let at_once = graph.reached(exports.clone(), &marked);
    let all = graph.reached(exports, &BTreeSet::new());
    let defined = |nodes: &HashSet<Node>| -> BTreeSet<u32> {
        let functions = nodes.iter().filter_map(|node| match node {
            Node::Function(function) if *function >= module.imported => Some(*function),
            _ => None,
        });
        functions.collect()
    };
    let first: BTreeSet<u32> = &defined(&at_once) - &traps;
    let later: BTreeSet<u32> = &(&defined(&all) - &first) - &traps;

    let called = |from: &BTreeSet<u32>| -> BTreeSet<u32> {
        from.iter()
            .flat_map(|function| &module.calls[function])
            .copied()
            .collect()
    };
    let seams = &called(&first) & &later;
    if seams.is_empty() {
        return Err(format!("there is no function `{SEAM}…` to cut at").into());
    }
    if !seams.is_subset(&marked) {
        return Err("the first module refers to the later one beside the seams".into());
    }
    let shared = &called(&later) & &first;
    let seams = seams.into_iter().zip(module.places..).collect();

    // What can be written stays where it is: another instance of the later module would set it back.
    let fixed = |piece: &Range<u32>| {
        let mut segments = linked.read_only.iter();
        segments.any(|segment| segment.start <= piece.start && piece.end <= segment.end)
    };
    let in_first = pieces(linked, |symbol| at_once.contains(&Node::Data(symbol)));
    let mut others = pieces(linked, |symbol| !at_once.contains(&Node::Data(symbol)));
    others.retain(fixed);
    let later_data = without(others, &in_first);
    Ok(Cut {
        first,
        later,
        traps,
        seams,
        shared,
        later_data,
    })
}

fn pieces(linked: &Linked, wanted: impl Fn(u32) -> bool) -> Vec<Range<u32>> {
    let pieces = linked.pieces.iter().filter(|(symbol, _)| wanted(**symbol));
    pieces.map(|(_, piece)| piece.clone()).collect()
}

/// The addresses in `ranges` that are in none of `taken`, in order and without gaps of nothing.
fn without(mut ranges: Vec<Range<u32>>, taken: &[Range<u32>]) -> Vec<Range<u32>> {
    ranges.sort_by_key(|range| range.start);
    let mut left: Vec<Range<u32>> = Vec::new();
    for range in ranges {
        // Pieces share bytes only with pieces that go the same way.
        if range.is_empty()
            || taken
                .iter()
                .any(|t| t.start < range.end && range.start < t.end)
        {
            continue;
        }
        match left.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => left.push(range),
        }
    }
    left
}

/// What refers to what in the module that is cut.
struct Graph<'a> {
    module: &'a Module,
    linked: &'a Linked,
    traps: &'a BTreeSet<u32>,
    /// From functions of the module to those that the linker knew.
    known: HashMap<u32, Vec<u32>>,
}

impl<'a> Graph<'a> {
    fn new(
        module: &'a Module,
        linked: &'a Linked,
        traps: &'a BTreeSet<u32>,
    ) -> Result<Graph<'a>, Error> {
        // Of several functions with one name each may be the one that is meant.
        let mut by_name: HashMap<&str, Vec<u32>> = HashMap::new();
        let mut without_hash: HashMap<&str, Vec<u32>> = HashMap::new();
        for (function, name) in &linked.names {
            by_name.entry(name).or_default().push(*function);
            // wasm-bindgen takes the hash from the names of what it exports.
            if let Some((plain, _)) = name.rsplit_once('_').filter(|(_, hash)| is_hash(hash)) {
                without_hash.entry(plain).or_default().push(*function);
            }
        }
        let mut known = HashMap::new();
        for function in module.imported..u32::try_from(module.types.len())? {
            let name = module.names.get(&function).map_or("", |name| name);
            let exported = module.exports.contains_key(name);
            let plain = without_hash.get(name).filter(|_| exported);
            match by_name.get(name).or(plain) {
                Some(others) => {
                    known.insert(function, others.clone());
                }
                // Made after linking: fine as long as it reads no data, of which nothing would be known.
                None if module.reads_data(function) => {
                    return Err(format!("the linker does not know `{name}`").into());
                }
                None => {}
            }
        }
        Ok(Graph {
            module,
            linked,
            traps,
            known,
        })
    }

    /// All that is reached from here, `but` for these functions and what they alone reach.
    fn reached(&self, from: Vec<Node>, but: &BTreeSet<u32>) -> HashSet<Node> {
        let mut reached = HashSet::new();
        let mut ahead = from;
        while let Some(node) = ahead.pop() {
            if matches!(node, Node::Function(function) if but.contains(&function)) {
                continue;
            }
            if reached.insert(node) {
                ahead.extend(self.next(node));
            }
        }
        reached
    }

    fn next(&self, node: Node) -> Vec<Node> {
        let edges = |node: Node| self.linked.edges.get(&node).into_iter().flatten().copied();
        match node {
            Node::Function(function) if self.traps.contains(&function) => Vec::new(),
            Node::Function(function) => {
                let calls = self.module.calls.get(&function).into_iter().flatten();
                let calls = calls.map(|called| Node::Function(*called));
                let known = self.known.get(&function).into_iter().flatten();
                // What it calls may have changed since it was linked; what else it refers to has not.
                let others = known.flat_map(|known| edges(Node::Function(*known)));
                let others = others.filter(|other| !matches!(other, Node::Function(_)));
                calls.chain(others).collect()
            }
            Node::Place(place) => {
                let function = self.module.table.get(&place);
                function
                    .map(|function| Node::Function(*function))
                    .into_iter()
                    .collect()
            }
            Node::Data(_) => edges(node).collect(),
        }
    }
}

fn is_hash(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_in_order_and_in_one_piece_where_it_can_be() {
        let left = without(vec![20..30, 0..4, 4..8, 12..16, 9..9], &[10..18, 40..50]);
        assert_eq!(left, [0..8, 20..30]);
    }

    #[test]
    fn a_seam_is_named_without_its_path() {
        let path = "_ZN5kaihu2ui4page16later_part_block17h0123456789abcdefE";
        assert_eq!(seam(path), "later_part_block");
    }

    #[test]
    fn a_hash_is_sixteen_digits() {
        assert!(is_hash("8305cfe4e501cbfd"));
        assert!(!is_hash("unmount"));
    }
}
