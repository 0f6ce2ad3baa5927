"""Packs the numbering plans of the world for src/phone/numbering.rs, which documents the format.

    python3 -m venv target/numbering && . target/numbering/bin/activate
    pip install phonenumbers==9.0.43 regex==2026.11.15
    python crates/identity/data/numbering.py > crates/identity/data/numbering.bin

`phonenumbers` carries the metadata of libphonenumber (Apache-2.0) of the same version; `regex`
tells which leading digits a pattern allows.
"""

import struct
import sys

import phonenumbers
import regex
from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata

# People in Belarus dial 8, wait for a tone, then 0 and the area: written, it is one prefix.
TRUNKS = {"BY": "80"}


def lengths(*kinds):
    """Bit n stands for n + 2 digits."""
    found = {n for kind in kinds if kind for n in kind.possible_length if n > 1}
    return sum(1 << (n - 2) for n in found)


def starts(kind):
    """Bit n stands for numbers that begin with the two digits of n."""
    if not (kind and kind.national_number_pattern):
        return 0
    pattern = regex.compile(kind.national_number_pattern)
    allowed = (n for n in range(100) if pattern.fullmatch(f"{n:02}", partial=True))
    return sum(1 << n for n in allowed)


def usual_length(kind):
    """Digits of the example, which is of the usual kind where there are several; 0 without one."""
    return len(kind.example_number or "") if kind else 0


def record(country):
    plan = PhoneMetadata.metadata_for_region(country)
    mobile = plan.mobile if starts(plan.mobile) else plan.fixed_line
    is_main = COUNTRY_CODE_TO_REGION_CODE[plan.country_code][0] == country
    return struct.pack(
        "<2sH2sBHH13s13sB",
        country.encode(),
        plan.country_code,
        TRUNKS.get(country, plan.national_prefix or "").encode(),
        is_main,
        lengths(plan.mobile, plan.fixed_line, plan.voip, plan.personal_number),
        lengths(mobile),
        starts(plan.mobile).to_bytes(13, "little"),
        starts(plan.fixed_line).to_bytes(13, "little"),
        usual_length(mobile) | usual_length(plan.fixed_line) << 4,
    )


def checksum(data):
    """FNV-1a, 32 bits."""
    sum = 0x811C9DC5
    for byte in data:
        sum = (sum ^ byte) * 0x01000193 & 0xFFFFFFFF
    return sum


records = b"".join(map(record, sorted(phonenumbers.SUPPORTED_REGIONS)))
sys.stdout.buffer.write(b"knp2" + struct.pack("<I", checksum(records)) + records)
