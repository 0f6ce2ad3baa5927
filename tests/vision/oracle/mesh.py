"""Lines {"picture": file} to {"points": 468 [x, y]} as MediaPipe sees them, or {"points": null}.

Its own pipeline: float nets, its own detector, crop and tracking off.
"""

import json
import os
import sys
import types

import cv2

# MediaPipe's drawing functions want it; nothing is drawn here.
sys.modules["matplotlib"] = types.ModuleType("matplotlib")
sys.modules["matplotlib.pyplot"] = types.ModuleType("matplotlib.pyplot")
os.environ["GLOG_minloglevel"] = "2"
from mediapipe.python.solutions.face_mesh import FaceMesh  # noqa: E402

answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)  # what the libraries print is not an answer
mesh = FaceMesh(static_image_mode=True, max_num_faces=1, refine_landmarks=False)
for line in sys.stdin:
    picture = cv2.imread(json.loads(line)["picture"])
    height, width = picture.shape[:2]
    found = mesh.process(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB)).multi_face_landmarks
    points = [[p.x * width, p.y * height] for p in found[0].landmark] if found else None
    answers.write(json.dumps({"points": points}) + "\n")
    answers.flush()
