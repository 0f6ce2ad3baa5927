"""A line ["examples"] to all example numbers of the phonenumbers package; a line [text, country] to
its verdict on it, as the number of a subscriber."""

import json
import sys

import phonenumbers
from phonenumbers import PhoneNumberFormat as Format
from phonenumbers import PhoneNumberType as Type
from phonenumbers import ValidationResult

TYPES = {"mobile": Type.MOBILE, "fixed": Type.FIXED_LINE}
SUBSCRIBERS = [Type.MOBILE, Type.FIXED_LINE, Type.VOIP, Type.PERSONAL_NUMBER]


def example(country, kind):
    number = phonenumbers.example_number_for_type(country, TYPES[kind])
    if number is None:
        return None
    digits = phonenumbers.national_significant_number(number)
    shown = {"country": country, "kind": kind, "digits": digits}
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
    lengths = {phonenumbers.is_possible_number_for_type_with_reason(number, kind) for kind in SUBSCRIBERS}
    if ValidationResult.IS_POSSIBLE not in lengths:
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
