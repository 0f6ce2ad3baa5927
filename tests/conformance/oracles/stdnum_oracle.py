"""Lines [module, text] to one verdict of python-stdnum a line; [module, text, day] to what it would
be on that day."""

import datetime
import importlib
import json
import sys

from stdnum.exceptions import ValidationError

SEXES = {"F": "F", "M": "M"}
modules = {}


def module(name):
    if name not in modules:
        modules[name] = importlib.import_module("stdnum." + name)
    return modules[name]


def fact(scheme, name, number):
    """What the scheme tells of a valid number, where it does."""
    tell = getattr(scheme, name, None)
    try:
        return tell(number) if tell else None
    except ValidationError:
        return None


class Today(datetime.date):
    """A date whose today can be set; the modules look it up in `datetime` at every call."""

    day = None

    @classmethod
    def today(cls):
        return super().today() if cls.day is None else cls.fromisoformat(cls.day)


datetime.date = Today


def avoided_word(scheme, text):
    """Tells refusals apart that are for the first letters making a word that offices avoid."""
    words = getattr(scheme, "_name_blacklist", ())
    return ": avoided word" if scheme.compact(text)[:4] in words else ""


def verdict(name, text, day=None):
    Today.day = day
    scheme = module(name)
    try:
        number = scheme.validate(text)
    except ValidationError as error:
        return {"valid": False, "error": type(error).__name__ + avoided_word(scheme, text)}
    except Exception as error:  # it gave no verdict: told apart, so that the list can say so
        return {"valid": False, "error": "crash " + type(error).__name__}
    birth = fact(scheme, "get_birth_date", number)
    return {
        "valid": True,
        "normalised": number,
        "birth": birth.isoformat() if birth else None,
        "sex": SEXES.get(fact(scheme, "get_gender", number)),
    }


for line in sys.stdin:
    print(json.dumps(verdict(*json.loads(line))))
    sys.stdout.flush()
