"""Which sentences are found in the program's syntax trees, and which cannot be translated as they are written."""

from __future__ import annotations

import ast
from textwrap import dedent

import pytest

from translating.sources import Found, arguments_of_failures, find, known_failures


def found_in(code: str, file: str = "facecog_desktop/ui/any.py") -> Found:
    errors = (
        "class FaceCogError(Exception):\n    hint = ''\nclass GoneError(FaceCogError):\n    hint = 'Look elsewhere.'\n"
    )
    return find({"facecog_desktop/core/errors.py": ast.parse(errors), file: ast.parse(dedent(code))})


def sources(code: str, file: str = "facecog_desktop/ui/any.py") -> list[str]:
    return [each for each in found_in(code, file).messages if each != "Look elsewhere."]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ('tr("Good")', ["Good"]),
        ('tr("Good, " "and long")', ["Good, and long"]),
        ('x = text("{name} is back", name=name)', ["{name} is back"]),
        ('TABLE = {1: text("one thing"), 2: text("another")}', ["one thing", "another"]),
        ('raise GoneError("it is gone", "Find it.")', ["it is gone", "Find it."]),
        ('raise GoneError(text("{path} is gone", path=path), hint="Find it.")', ["{path} is gone", "Find it."]),
        ('raise errors.GoneError("it is gone", source="this is no sentence")', ["it is gone"]),
        ('raise GoneError("it is gone", "Find it." if here else "Leave it.")', ["it is gone", "Find it.", "Leave it."]),
        ("class LostError(GoneError):\n    hint = 'Wait.'", ["Wait."]),
        ('raise ValueError("a fault of the program")', []),
        ('field.text("not ours")', []),
        ('tr(" · ")', []),
    ],
)
def test_sentences_are_found(code: str, said: list[str]) -> None:
    assert sorted(sources(code)) == sorted(said)


def test_a_counted_sentence_has_its_singular_and_all_its_files() -> None:
    trees = {
        f"facecog_desktop/ui/{name}.py": ast.parse('tr("{n} photos", one="{n} photo", n=n)') for name in ("a", "b")
    }
    [message] = find(trees).messages.values()
    assert (message.one, message.files) == ("{n} photo", ["facecog_desktop/ui/a.py", "facecog_desktop/ui/b.py"])


def test_titles_and_descriptions_are_found_in_the_settings_only() -> None:
    code = 'x: int = Field(default=1, title="Size", description="How large.")'
    assert sources(code, "facecog_desktop/settings.py") == ["Size", "How large."]
    assert sources(code, "facecog_desktop/remote/messages/any.py") == []


def test_what_only_the_command_line_says_is_left_out() -> None:
    assert sources('raise GoneError("it is gone")', "facecog_desktop/cli/any.py") == []


@pytest.mark.parametrize(
    "code", ["tr(words)", 'tr(f"{name} is back")', 'tr("{n} photos", one=one, n=1)', "text(*parts)", "tr()"]
)
def test_what_is_no_literal_is_a_fault(code: str) -> None:
    [fault] = found_in(code).faults
    assert str(fault).startswith("facecog_desktop/ui/any.py:1: ")


def test_two_singulars_of_one_sentence_are_a_fault() -> None:
    code = 'tr("{n} photos", one="{n} photo", n=n)\ntr("{n} photos", one="a photo", n=n)'
    assert "another singular" in str(found_in(code).faults[0])


def test_failures_are_known_through_their_bases_and_their_words_are_told() -> None:
    tree = ast.parse("class FaceCogError: ...\nclass A(FaceCogError): ...\nclass B(m.A): ...\nclass C(Exception): ...")
    assert known_failures([tree]) == {"FaceCogError", "A", "B"}
    call = ast.parse('B(f"{x}", "hint", other)')
    assert len(list(arguments_of_failures(call, known_failures([tree])))) == 2
