"""Lines {"picture": file, "points": 468 [x, y], "pose": [yaw, pitch, roll]} to {measure: [raw, score]}.

What ofiqpy measures, with the landmarks given instead of those of OFIQ's own net: 98 of the 468 points
stand for the 98 of WFLW, of which the pixel measures use contour, brows, eyes, nose and mouth.
"""

import json
import sys
from types import SimpleNamespace

import cv2
import numpy as np
from ofiqpy import align
from ofiqpy.measures import geometry, pixel
from ofiqpy.measures.core import Measures

JAW = [127, 234, 93, 132, 58, 172, 136, 150, 149, 176, 148, 152,
       377, 400, 378, 379, 365, 397, 288, 361, 323, 454, 356]
POINTS = (
    [JAW[round(i * 22 / 32)] for i in range(33)]
    + [70, 63, 105, 66, 107, 55, 65, 52, 53] + [336, 296, 334, 293, 300, 283, 282, 295, 285]
    + [168, 197, 5, 4] + [98, 97, 2, 326, 327]
    + [33, 160, 159, 158, 133, 153, 145, 144] + [362, 385, 386, 387, 263, 373, 374, 380]
    + [61, 40, 37, 0, 267, 270, 291, 321, 314, 17, 84, 91] + [78, 81, 13, 311, 308, 402, 14, 178]
    + [159, 386]
)
PIXEL = ("luminance_variance", "under_exposure", "over_exposure", "dynamic_range",
         "illumination_uniformity", "natural_colour")


measures = Measures.__new__(Measures)  # the measures that need no model, without those that do


def measured(question):
    image = cv2.imread(question["picture"])
    yaw, pitch, roll = question["pose"]
    points = np.round(np.array(question["points"])[POINTS])
    aligned, aligned_points, affine = align.align(image, points)
    region = align.landmarked_region(aligned_points)
    face = SimpleNamespace(image=image, landmarks=points, aligned_face=aligned, affine=affine,
                           aligned_landmarks=aligned_points, landmarked_region=region,
                           occlusion_mask=np.ones_like(region),
                           # OFIQ keeps yaw and pitch in each other's place.
                           yaw=pitch, pitch=yaw, roll=roll)
    values = [measures.luminance_mean(face), measures.head_size(face), *measures.head_pose(face)]
    values += [getattr(pixel, name)(face) for name in PIXEL]
    values += [geometry.inter_eye_distance(face), geometry.eyes_open(face), geometry.mouth_closed(face)]
    values += geometry.crop_of_face(face)
    return {value.name: [value.raw, value.scalar] for value in values}


for line in sys.stdin:
    print(json.dumps(measured(json.loads(line))))
    sys.stdout.flush()
