"""Writes what the peers run into a folder: both nets as ONNX, from the very weights that are shipped,
and the bundle of MediaPipe's FaceLandmarker. `export.py MODELS FOLDER`."""

import hashlib
import importlib.util
import sys
from pathlib import Path

models, folder = map(Path, sys.argv[1:])
sys.path.insert(0, str(models))

import onnx_graph  # noqa: E402
import sources  # noqa: E402

folder.mkdir(parents=True, exist_ok=True)
for name in ("detector", "landmarks"):
    net = (models / f"face_{name}.knet").read_bytes()
    (folder / f"{name}.onnx").write_bytes(onnx_graph.to_onnx(net))

file, sha256 = sources.TASK
package, _, inside = file.partition("/")
where = importlib.util.find_spec(package).submodule_search_locations[0]
bundle = (Path(where) / inside).read_bytes()
if hashlib.sha256(bundle).hexdigest() != sha256:
    raise SystemExit(f"{file} is not the file that is written down in sources.py")
(folder / "face_landmarker.task").write_bytes(bundle)
