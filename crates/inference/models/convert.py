"""Makes every data file that comes from the face models; with --check compares instead of writing."""

import argparse
import sys
from pathlib import Path

import face_geometry
import golden
import graph
import knet
import sources
import thin

MODELS = Path(__file__).resolve().parent
CRATES = MODELS.parent.parent


def everything(downloads: Path):
    """{path: bytes} of all files."""
    detector, landmarks, geometry = sources.sources(downloads)
    made = {}
    nets = {"face_detector": graph.read_graph(detector),
            "face_landmarks": thin.thin(*graph.read_graph(landmarks))}
    for name, parts in nets.items():
        net = knet.write(*parts)
        made[MODELS / f"{name}.knet"] = net
        made[MODELS.parent / "tests/golden" / f"{name}.f32"] = golden.golden(net)
    table = face_geometry.as_rust(face_geometry.basis(geometry))
    made[CRATES / "quality/src/face/canonical.rs"] = table.encode()
    return made


def same(path: Path, data: bytes) -> bool:
    """Golden outputs may differ in the last bits from one CPU to the next; all else is exact."""
    import numpy as np

    old = path.read_bytes() if path.exists() else b""
    if path.suffix != ".f32" or len(old) != len(data):
        return old == data
    return float(np.abs(np.frombuffer(old, "<f4") - np.frombuffer(data, "<f4")).max()) < 2e-4


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("downloads", type=Path, help="folder that keeps the downloaded wheels")
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    arguments.downloads.mkdir(parents=True, exist_ok=True)
    differing = 0
    for path, data in everything(arguments.downloads).items():
        shown = path.relative_to(CRATES)
        if arguments.check:
            good = same(path, data)
            differing += not good
            print("same   " if good else "DIFFERS", shown, len(data))
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            print("wrote", shown, len(data))
    sys.exit(1 if differing else 0)


main()
