"""A line ["examples"] to all example numbers of the phonenumbers package; a line [text, country] to
its verdict on it."""

import json
import sys

import phonenumbers
from phonenumbers import PhoneNumberFormat as Format
from phonenumbers import PhoneNumberType as Type

TYPES = {"mobile": Type.MOBILE, "fixed": Type.FIXED_LINE}


def example(country, kind):
    number = phonenumbers.example_number_for_type(country, TYPES[kind])
    if number is None:
        return None
    shown = {"country": country, "kind": kind}
    for name in ("E164", "INTERNATIONAL", "NATIONAL", "RFC3966"):
        shown[name.lower()] = phonenumbers.format_number(number, getattr(Format, name))
    return shown


def examples():
    countries = sorted(phonenumbers.SUPPORTED_REGIONS)
    found = [example(country, kind) for country in countries for kind in TYPES]
    return [number for number in found if number]


def verdict(text, country):
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException as error:
        return {"valid": False, "error": "unparsable"}
    if not phonenumbers.is_possible_number(number):
        return {"valid": False, "error": "impossible"}
    return {
        "valid": True,
        "familiar": phonenumbers.is_valid_number(number),
        "e164": phonenumbers.format_number(number, Format.E164),
    }


for line in sys.stdin:
    question = json.loads(line)
    print(json.dumps(examples() if question == ["examples"] else verdict(*question)))
    sys.stdout.flush()
