"""Every sentence that is made from a value: advice, verdicts, reasons, errors, states. No widget lives here."""

from __future__ import annotations

from facecog_desktop.core.advice import Advice
from facecog_desktop.core.errors import AlreadyRegisteredError, FaceCogError
from facecog_desktop.core.matching import Reason
from facecog_desktop.core.trial import Trial
from facecog_desktop.core.types import Candidate, Match, PoseName, Quality, Track, Verdict
from facecog_desktop.service.live import LiveState, LiveStatus
from facecog_desktop.ui.language import tr

_ADVICE = {
    Advice.NO_FACE: "No face",
    Advice.SEVERAL_FACES: "Two faces: only one person, please",
    Advice.COME_CLOSER: "Come closer",
    Advice.MOVE_BACK: "Move back",
    Advice.INTO_THE_PICTURE: "Move into the picture",
    Advice.TOO_DARK: "Too dark",
    Advice.TOO_BRIGHT: "Too bright",
    Advice.HOLD_STILL: "Hold still",
    Advice.FACE_THE_CAMERA: "Face the camera",
    Advice.TILT_LESS: "Tilt less",
    Advice.UNCOVER: "Uncover your mouth and nose",
    Advice.OPEN_EYES: "Open your eyes",
    Advice.CLOSE_MOUTH: "Close your mouth",
    Advice.GOOD: "Good",
}

_POSES = {
    PoseName.FRONT: "front",
    PoseName.LEFT: "left",
    PoseName.RIGHT: "right",
    PoseName.UP: "up",
    PoseName.DOWN: "down",
}

_REASONS: dict[str, str] = {
    Reason.NEAR: "clearly the nearest",
    Reason.EMPTY_GALLERY: "nobody is registered yet",
    Reason.FAR: "nobody is near enough",
    Reason.NEARLY: "nearly near enough",
    Reason.TWO_ALIKE: "two people are almost equally near",
    Reason.LOOK_ALIKE: "two people who look alike are too close to tell apart",
    Reason.POOR_PICTURE: "the picture is too poor to be sure",
    Reason.NAME_TAKEN: "that person is in the picture already",
}

_CONFIDENCE = ((0.97, "almost certain"), (0.85, "very likely"), (0.6, "likely"), (0.4, "perhaps"))


def advice(value: Advice) -> str:
    """The one line to somebody who is about to be registered."""
    return _ADVICE[value]


def pose(value: PoseName) -> str:
    """A direction in one word."""
    return _POSES[value]


def name(match: Match | None) -> str:
    """What stands on the label: a name, a doubtful name, or that nobody is known."""
    if match is None:
        return "Looking…"
    if match.verdict is Verdict.STRANGER or match.best is None:
        return "Unknown"
    return match.best.name if match.verdict is Verdict.KNOWN else f"{match.best.name}?"


def confidence(value: float) -> str:
    """A probability from 0 to 1 in words."""
    return next((words for least, words in _CONFIDENCE if value >= least), "unlikely")


def percent(value: float) -> str:
    """0 to 1 as a whole percentage; never 100 % sure."""
    return f"{min(round(value * 100), 99)} %"


def verdict(match: Match | None) -> str:
    """The answer for one face in a few words."""
    if match is None:
        return "looking"
    if match.verdict is Verdict.KNOWN:
        return confidence(match.confidence)
    return "not sure" if match.verdict is Verdict.UNSURE else "not in the gallery"


def distance(value: float | None) -> str:
    """A distance as it is written everywhere: two decimals."""
    return "–" if value is None else f"{value:.2f}"


def runner_up(match: Match) -> str:
    """The second person and how much farther they are; of two look-alikes the other one."""
    second = match.rival if Reason.LOOK_ALIKE in match.reasons else match.runner_up
    if second is None or match.best is None:
        return "nobody else to compare with"
    return f"next {short(second.name)}, +{distance(second.distance - match.best.distance)}"


def short(name: str, room: int = 18) -> str:
    """A name that leaves room for other words on its line."""
    return name if len(name) <= room else f"{name[: room - 1].rstrip()}…"


def reasons(match: Match) -> str:
    """Why, joined to one line; codes of a newer program are left out."""
    denied = "" if match.rejected is None else rejected(match.rejected)
    return "; ".join(words for words in (usual_reasons(match), denied) if words)


def usual_reasons(match: Match) -> str:
    """The same without who the face was said not to be."""
    return "; ".join(_REASONS[code] for code in match.reasons if code in _REASONS)


def rejected(person: Candidate) -> str:
    """Why somebody who is near has not got the name."""
    return f"not {short(person.name)}: you said so of a face like this"


def sentence(words: str) -> str:
    """The words with a capital letter in front; names in them stay as they are."""
    return words[:1].upper() + words[1:]


def votes(track: Track) -> str:
    """How many frames agree."""
    return "1 frame agrees" if track.votes == 1 else f"{track.votes} frames agree"


def trial(value: Trial, *, seconds: bool = True, name: bool = True) -> str:
    """What is asked of somebody as proof of life, or how it ended."""
    if value.passed is not None:
        return proof(value)
    who = f"{short(value.name)}: " if name else ""
    return f"{who}{value.words}  {value.remaining} s" if seconds else f"{who}{value.words}"


def proof(value: Trial) -> str:
    """How it stands with somebody's proof of life, for the card."""
    if value.passed is None:
        return f"Proof of life: step {value.step} of {value.steps}"
    return "Proof of life given" if value.passed else f"No proof of life: {value.words[:1].lower()}{value.words[1:]}"


def quality(value: Quality) -> str:
    """A kept photo's quality in a word."""
    overall = value.overall
    return "good" if overall >= 60 else "fair" if overall >= 30 else "poor"


def error(problem: FaceCogError) -> str:
    """A known failure with what to do about it, in one line."""
    said = problem.message
    message = said if said.startswith(("http:", "https:")) else said[:1].upper() + said[1:]
    if not problem.hint:
        return message
    return f"{message}{'' if message.endswith(('.', '!', '?')) else '.'} {problem.hint}"


def counted(number: int, one: str, several: str | None = None) -> str:
    """ "1 photo", "2 photos"."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def gallery(people: int, photos: int) -> str:
    """How much is remembered."""
    return f"{counted(people, 'person', 'people')} · {counted(photos, 'photo')}"


def source(status: LiveStatus | None) -> str:
    """The camera or file with size and measured rate."""
    if status is None:
        return "Camera off"
    title = status.source or "Camera"
    if status.state is LiveState.OPENING:
        return f"{title}: opening…"
    if status.state is LiveState.LOST:
        return f"{title}: no picture"
    if status.state is LiveState.PAUSED:
        return tr("{source}: paused", source=title)
    if status.state is LiveState.ENDED:
        return f"{title}: ended"
    return f"{title} · {status.width}×{status.height} · {status.fps:.0f} fps"


def recognition(status: LiveStatus | None, where: str = "local") -> str:
    """What a look costs and where it is done."""
    if status is None or status.look_ms <= 0:
        return f"Recognition: {where}"
    return f"Recognition: {status.look_ms:.0f} ms, {where}"


def turn(value: PoseName) -> str:
    """What to do for a direction; the sample's left is the picture's left, which is the person's own right."""
    return {
        PoseName.FRONT: "look straight ahead",
        PoseName.LEFT: "turn a little to your right",
        PoseName.RIGHT: "turn a little to your left",
        PoseName.UP: "look up a little",
        PoseName.DOWN: "look down a little",
    }[value]


def looks_like(other: Candidate) -> str:
    """The question before somebody is registered twice."""
    return f"{likeness(other)}. Add to {other.name}?"


def likeness(other: Candidate) -> str:
    """Whom a photo looks like and how near."""
    return f"This looks like {other.name} ({distance(other.distance)})"


def registered_already(error: AlreadyRegisteredError) -> str:
    """That a picture is kept, and for whom."""
    return "Already registered" if error.holder is None else f"Already registered for {error.holder.name}"


def one_name(name: str, other: Candidate, twin: str | None) -> str:
    """What to consider before somebody is registered under a second name; `twin`: that name is known already."""
    if twin is None:
        return "Photos of one person should be under one name."
    return f"The photos of {name} and of {other.name} are so much alike that the two are very likely one person."


def merged(name: str, other: Candidate) -> str:
    """What was done where two entries were one person."""
    return f"{name} merged into {other.name}"
