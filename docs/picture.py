"""Makes docs/picture.png from the screenshots of `cargo xtask test`. Needs Python and Pillow."""

from pathlib import Path

from PIL import Image, ImageDraw

ROOT = Path(__file__).resolve().parent.parent
PAGES = ["zh-CN/start", "zh-CN/camera-dark", "zh-CN/camera-good", "en/problem-already-registered"]
WIDTH, GAP, RADIUS, GROUND = 330, 24, 18, "#e9eff1"


def phone(page: str) -> Image.Image:
    shot = Image.open(ROOT / "screenshots" / f"{page}.png").convert("RGB")
    return shot.resize((WIDTH, round(shot.height * WIDTH / shot.width)), Image.LANCZOS)


phones = [phone(page) for page in PAGES]
height = min(shot.height for shot in phones)
sheet = Image.new("RGB", (GAP + len(phones) * (WIDTH + GAP), height + 2 * GAP), GROUND)
mask = Image.new("L", (WIDTH, height))
ImageDraw.Draw(mask).rounded_rectangle((0, 0, WIDTH - 1, height - 1), RADIUS, fill=255)
for at, shot in enumerate(phones):
    sheet.paste(shot.crop((0, 0, WIDTH, height)), (GAP + at * (WIDTH + GAP), GAP), mask)
sheet.quantize(256, Image.Quantize.MEDIANCUT).save(ROOT / "docs" / "picture.png", optimize=True)
