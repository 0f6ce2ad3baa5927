"""The photographs that the packages carry: lines of name, number of faces, file."""

import importlib.util
from pathlib import Path

PHOTOGRAPHS = {
    # An elderly woman with glasses and a cap: Grace Hopper, US Navy, public domain.
    "hopper": (1, "matplotlib", "mpl-data/sample_data/grace_hopper.jpg"),
    # Eileen Collins, NASA, public domain.
    "collins": (1, "skimage", "data/astronaut.png"),
    # A cat by Stéfan van der Walt, and things, CC0 or public domain.
    "cat": (0, "skimage", "data/chelsea.png"),
    "coffee": (0, "skimage", "data/coffee.png"),
    "rocket": (0, "skimage", "data/rocket.jpg"),
    "moon": (0, "skimage", "data/moon.png"),
}
for name, (faces, package, file) in PHOTOGRAPHS.items():
    folder = Path(importlib.util.find_spec(package).submodule_search_locations[0])
    print(name, faces, folder / file, sep="\t")
