"""What countries print, as the program's own list tells it."""

from __future__ import annotations

from pathlib import Path

import pytest

from facecog_desktop.core.documents.kinds import CountryRules, DocumentType, kind_by_words, stands_in
from facecog_desktop.vision.documents.rules import country_rules

RULES = country_rules()


def test_there_are_countries_and_each_stands_once() -> None:
    assert len(RULES) > 10
    assert len({rule.country for rule in RULES}) == len(RULES)
    assert [
        rule.country for rule in RULES if rule.country and not (len(rule.country) == 3 and rule.country.isupper())
    ] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.country or "international")
def test_each_country_has_words_for_every_type_and_a_language(rule: CountryRules) -> None:
    assert set(rule.words) == set(DocumentType)
    assert all(rule.words.values())
    assert rule.languages


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.country or "international")
def test_the_words_of_each_document_tell_its_type(rule: CountryRules) -> None:
    for kind, phrases in rule.words.items():
        found, country = kind_by_words("\n".join(phrases).upper(), RULES)
        assert found is kind, (rule.country, phrases)
        assert country in {rule.country, ""} or not rule.country


@pytest.mark.parametrize("word", ["password", "reise", "identify", "drive", "card", "face"])
def test_usual_words_are_no_document(word: str) -> None:
    phrases = [phrase for rule in RULES for words in rule.words.values() for phrase in words]
    assert [phrase for phrase in phrases if stands_in(phrase, [word])] == []


def test_a_file_is_a_country(tmp_path: Path) -> None:
    (tmp_path / "utopia.toml").write_text(
        'country = "UTO"\nlanguages = ["epo"]\n[words]\npassport = ["pasporto"]\n', encoding="utf-8"
    )
    assert country_rules(tmp_path) == [CountryRules("UTO", {DocumentType.PASSPORT: ("pasporto",)}, (), ("epo",))]
