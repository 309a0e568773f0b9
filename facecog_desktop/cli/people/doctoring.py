"""`facecog people doctor`: examines the gallery and, where asked to, mends what it finds."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import groupby
from typing import Annotated, Any

import typer

from facecog_desktop.cli.running.output import ANSWER_IS_NO, DONE, rounded
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.doctor.findings import Finding, Fix
from facecog_desktop.core.errors import PersonNotFoundError, SampleNotFoundError
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.upkeep import finding_words
from facecog_desktop.service.upkeep.checkup import CheckUp, Stage

_LINES = 50  # of a kind that are told to people
_PARTS = 100  # of each stage, as the progress bar counts


class Mend(StrEnum):
    """Which fixes are carried out."""

    ASK = "ask"
    ALL = "all"
    NONE = "none"


def doctor(
    run: Run,
    fix: Annotated[
        Mend, typer.Option("--fix", help="Drop, move and merge what is found: after a question each, all, or nothing.")
    ] = Mend.NONE,
) -> int:
    """Find photos under the wrong person, poor, damaged or needless ones, people entered twice and look-alikes.

    Ends with 3 when something was found that has not been fixed. What is dropped, moved or merged stays restorable.
    """
    service = run.local()
    run.prepare(service)
    result = examined(run, service)
    names = {person.id: person.name for person in result.people}
    repair = Repair(service, names)
    if fix is not Mend.NONE:
        for finding in result.findings:
            if finding.fix.change is not None and (fix is Mend.ALL or _agreed(run, finding, names)):
                repair.attempt(run, finding)
    answer = document(result, names, repair.fixed)
    run.output.answer(answer, text(result, names, repair.fixed))
    return DONE if answer["ok"] else ANSWER_IS_NO


def examined(run: Run, service: LocalService) -> CheckUp:
    """The check-up, with a progress bar."""
    before = dict.fromkeys(Stage, 0)
    with run.output.progress(_PARTS * len(Stage)) as step:

        def told(stage: Stage, done: float) -> bool:
            for _ in range(before[stage], int(done * _PARTS)):
                step(stage.value)
            before[stage] = max(before[stage], int(done * _PARTS))
            return True

        result = service.check_up(told)
    if result is None:
        raise KeyboardInterrupt
    return result


@dataclass(slots=True)
class Repair:
    """Carries fixes out one after the other; what an earlier one took away is not touched again."""

    service: LocalService
    names: Mapping[str, str]
    fixed: set[Finding] = field(default_factory=set)
    _into: dict[str, str] = field(default_factory=dict)
    _gone: set[int] = field(default_factory=set)

    def attempt(self, run: Run, finding: Finding) -> None:
        """Do what mends a finding, unless it no longer makes sense; why not is told."""
        fix = self._now(finding.fix)
        change = fix.change
        if change is None or fix.person == fix.to or self._gone & set(fix.samples) or self._takes_all(fix):
            return
        try:
            self.service.change(fix.person, change)
        except (PersonNotFoundError, SampleNotFoundError) as error:
            run.output.note(f"facecog: {error.message}")
            return
        self._gone |= set(fix.samples)
        if not fix.samples and fix.to is not None:
            self._into[fix.person] = fix.to
        self.fixed.add(finding)
        run.output.note(f"facecog: {finding_words.done(fix, self.names)}")

    def _now(self, fix: Fix) -> Fix:
        """The fix with the people that were merged meanwhile."""
        return replace(fix, person=self._root(fix.person), to=None if fix.to is None else self._root(fix.to))

    def _root(self, person: str) -> str:
        while person in self._into:
            person = self._into[person]
        return person

    def _takes_all(self, fix: Fix) -> bool:
        """Nobody loses the last photo by a fix."""
        if not fix.samples:
            return False
        return {sample.id for sample in self.service.samples(fix.person)} <= set(fix.samples)


def document(result: CheckUp, names: Mapping[str, str], fixed: set[Finding]) -> dict[str, Any]:
    """All findings in JSON; `ok` when none is left."""
    return {
        "ok": set(result.findings) <= fixed,
        "people": len(result.people),
        "photos": result.photos,
        "threshold": rounded(result.policy.threshold),
        "findings": [_finding(finding, names, fixed=finding in fixed) for finding in result.findings],
    }


def _finding(finding: Finding, names: Mapping[str, str], *, fixed: bool) -> dict[str, Any]:
    return {
        "code": finding.code.value,
        "severity": finding.severity.value,
        "people": [{"person": person, "name": names.get(person)} for person in finding.people],
        "samples": list(finding.samples),
        "distances": [rounded(distance) for distance in finding.distances],
        "message": finding_words.sentence(finding, names),
        "fix": {
            "act": finding.fix.act.value,
            "person": finding.fix.person,
            "samples": list(finding.fix.samples),
            "to": finding.fix.to,
        },
        "fixed": fixed,
    }


def text(result: CheckUp, names: Mapping[str, str], fixed: set[Finding]) -> str:
    """All findings for people, a heading a kind."""
    lines = []
    for code, group in groupby(result.findings, key=lambda finding: finding.code):
        findings = list(group)
        lines.append(f"{finding_words.heading(code)} ({len(findings)})")
        lines += [f"  {_line(finding, names, fixed=finding in fixed)}" for finding in findings[:_LINES]]
        if len(findings) > _LINES:
            lines.append(f"  … and {len(findings) - _LINES} more; --json lists all.")
    lines.append(_total(result.findings, fixed, f"{len(result.people)} people, {result.photos} photos"))
    return "\n".join(lines)


def _line(finding: Finding, names: Mapping[str, str], *, fixed: bool) -> str:
    """A finding with the numbers of its photos, so that they can be told apart."""
    photos = f" [{', '.join(str(sample) for sample in finding.samples[:6])}]" if finding.samples else ""
    remedy = "fixed" if fixed else finding_words.offer(finding.fix, names)
    return f"{finding_words.sentence(finding, names)}{photos}. {remedy}."


def _total(findings: Sequence[Finding], fixed: set[Finding], size: str) -> str:
    left = sum(finding not in fixed for finding in findings)
    if not findings:
        return f"All is well: {size}."
    mended = f", {len(findings) - left} fixed" if fixed else ""
    return f"{len(findings)} findings{mended} among {size}."


def _agreed(run: Run, finding: Finding, names: Mapping[str, str]) -> bool:
    """Ask on standard error, so that standard output stays clean; no answer is a no."""
    question = f"{finding_words.sentence(finding, names)}. {finding_words.offer(finding.fix, names)}? [y/N]"
    run.output.note(question)
    return sys.stdin is not None and sys.stdin.readline().strip().casefold() in {"y", "yes"}
