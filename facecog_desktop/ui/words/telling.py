"""Every sentence that is made from a value: advice, verdicts, reasons, errors, states. No widget lives here."""

from __future__ import annotations

from facecog_desktop.core.advice import Advice
from facecog_desktop.core.errors import AlreadyRegisteredError, FaceCogError
from facecog_desktop.core.matching.matching import Reason
from facecog_desktop.core.text import Plain, Text, text
from facecog_desktop.core.trial import Trial
from facecog_desktop.core.types import Candidate, Match, PoseName, Quality, Track, Verdict
from facecog_desktop.service.live.session import LiveState, LiveStatus
from facecog_desktop.ui.words.language import clauses, dotted, number, tr, translated

_ADVICE = {
    Advice.NO_FACE: text("No face"),
    Advice.SEVERAL_FACES: text("Two faces: only one person, please"),
    Advice.COME_CLOSER: text("Come closer"),
    Advice.MOVE_BACK: text("Move back"),
    Advice.INTO_THE_PICTURE: text("Move into the picture"),
    Advice.TOO_DARK: text("Too dark"),
    Advice.TOO_BRIGHT: text("Too bright"),
    Advice.HOLD_STILL: text("Hold still"),
    Advice.FACE_THE_CAMERA: text("Face the camera"),
    Advice.TILT_LESS: text("Tilt less"),
    Advice.UNCOVER: text("Uncover your mouth and nose"),
    Advice.OPEN_EYES: text("Open your eyes"),
    Advice.CLOSE_MOUTH: text("Close your mouth"),
    Advice.GOOD: text("Good"),
}

_POSES = {
    PoseName.FRONT: text("front"),
    PoseName.LEFT: text("left"),
    PoseName.RIGHT: text("right"),
    PoseName.UP: text("up"),
    PoseName.DOWN: text("down"),
}

_REASONS: dict[str, Text] = {
    Reason.NEAR: text("clearly the nearest"),
    Reason.EMPTY_GALLERY: text("nobody is registered yet"),
    Reason.FAR: text("nobody is near enough"),
    Reason.NEARLY: text("nearly near enough"),
    Reason.TWO_ALIKE: text("two people are almost equally near"),
    Reason.LOOK_ALIKE: text("two people who look alike are too close to tell apart"),
    Reason.POOR_PICTURE: text("the picture is too poor to be sure"),
    Reason.NAME_TAKEN: text("that person is in the picture already"),
}

_CONFIDENCE = (
    (0.97, text("almost certain")),
    (0.85, text("very likely")),
    (0.6, text("likely")),
    (0.4, text("perhaps")),
    (-1.0, text("unlikely")),
)

_TURNS = {
    PoseName.FRONT: text("look straight ahead"),
    PoseName.LEFT: text("turn a little to your right"),
    PoseName.RIGHT: text("turn a little to your left"),
    PoseName.UP: text("look up a little"),
    PoseName.DOWN: text("look down a little"),
}


def advice(value: Advice) -> str:
    """The one line to somebody who is about to be registered."""
    return translated(_ADVICE[value])


def pose(value: PoseName) -> str:
    """A direction in one word."""
    return translated(_POSES[value])


def name(match: Match | None) -> str:
    """What stands on the label: a name, a doubtful name, or that nobody is known."""
    if match is None:
        return tr("Looking…")
    if match.verdict is Verdict.STRANGER or match.best is None:
        return tr("Unknown")
    return match.best.name if match.verdict is Verdict.KNOWN else tr("{name}?", name=match.best.name)


def confidence(value: float) -> str:
    """A probability from 0 to 1 in words."""
    return translated(next(words for least, words in _CONFIDENCE if value >= least))


def percent(value: float) -> str:
    """0 to 1 as a whole percentage; never 100 % sure."""
    return tr("{percent} %", percent=number(min(round(value * 100), 99)))


def verdict(match: Match | None) -> str:
    """The answer for one face in a few words."""
    if match is None:
        return tr("looking")
    if match.verdict is Verdict.KNOWN:
        return confidence(match.confidence)
    return tr("not sure") if match.verdict is Verdict.UNSURE else tr("not in the gallery")


def distance(value: float | None) -> str:
    """A distance as it is written everywhere: two decimals."""
    return "–" if value is None else number(value, 2)


def runner_up(match: Match) -> str:
    """The second person and how much farther they are; of two look-alikes the other one."""
    second = match.rival if Reason.LOOK_ALIKE in match.reasons else match.runner_up
    if second is None or match.best is None:
        return tr("nobody else to compare with")
    farther = distance(second.distance - match.best.distance)
    return tr("next {name}, +{distance}", name=short(second.name), distance=farther)


def short(name: str, room: int = 18) -> str:
    """A name that leaves room for other words on its line."""
    return name if len(name) <= room else f"{name[: room - 1].rstrip()}…"


def reasons(match: Match) -> str:
    """Why, joined to one line; codes of a newer program are left out."""
    denied = "" if match.rejected is None else rejected(match.rejected)
    return clauses(words for words in (usual_reasons(match), denied) if words)


def usual_reasons(match: Match) -> str:
    """The same without who the face was said not to be."""
    return clauses(translated(_REASONS[code]) for code in match.reasons if code in _REASONS)


def rejected(person: Candidate) -> str:
    """Why somebody who is near has not got the name."""
    return tr("not {name}: you said so of a face like this", name=short(person.name))


def sentence(words: str) -> str:
    """The words with a capital letter in front; names in them stay as they are."""
    return words[:1].upper() + words[1:]


def votes(track: Track) -> str:
    """How many frames agree."""
    return tr("{n} frames agree", one="{n} frame agrees", n=track.votes)


def trial(value: Trial, *, seconds: bool = True, name: bool = True) -> str:
    """What is asked of somebody as proof of life, or how it ended."""
    if value.passed is not None:
        return proof(value)
    words = translated(value.words)
    if seconds:
        words = tr("{words}  {seconds} s", words=words, seconds=number(value.remaining))
    return tr("{name}: {words}", name=short(value.name), words=words) if name else words


def proof(value: Trial) -> str:
    """How it stands with somebody's proof of life, for the card."""
    if value.passed is None:
        return tr("Proof of life: step {step} of {steps}", step=value.step, steps=value.steps)
    if value.passed:
        return tr("Proof of life given")
    why = translated(value.words)
    if why == value.words:  # within an English sentence; in another language the translator says how it begins
        why = why[:1].lower() + why[1:]
    return tr("No proof of life: {why}", why=why)


def grade(value: Quality) -> Text:
    """A kept photo's quality: good, fair or poor, to be told with `quality`."""
    overall = value.overall
    return text("good") if overall >= 60 else text("fair") if overall >= 30 else text("poor")


def quality(value: Quality) -> str:
    """A kept photo's quality in a word."""
    return translated(grade(value))


def error(problem: FaceCogError) -> str:
    """A known failure with what to do about it, in one line."""
    said = translated(problem.message)
    message = said if said.startswith(("http:", "https:")) else sentence(said)
    if not problem.hint:
        return message
    hint = translated(problem.hint)
    if message.endswith((".", "!", "?", "。", "！", "？", "؟")):
        return tr("{message} {hint}", message=message, hint=hint)
    return tr("{message}. {hint}", message=message, hint=hint)


def gallery(people: int, photos: int) -> str:
    """How much is remembered."""
    kept = tr("{n} photos", one="{n} photo", n=photos)
    return dotted((tr("{n} people", one="{n} person", n=people), kept))


def source(status: LiveStatus | None) -> str:
    """The camera or file with size and measured rate."""
    if status is None:
        return tr("Camera off")
    title = translated(status.source) or tr("Camera")
    if status.state is LiveState.OPENING:
        return tr("{camera}: opening…", camera=title)
    if status.state is LiveState.LOST:
        return tr("{camera}: no picture", camera=title)
    if status.state is LiveState.PAUSED:
        return tr("{camera}: paused", camera=title)
    if status.state is LiveState.ENDED:
        return tr("{camera}: ended", camera=title)
    return tr(
        "{camera} · {width}×{height} · {rate} fps",
        camera=title,
        width=Plain(status.width),
        height=Plain(status.height),
        rate=number(status.fps),
    )


def recognition(status: LiveStatus | None, where: str = text("local")) -> str:
    """What a look costs and where it is done."""
    if status is None or status.look_ms <= 0:
        return tr("Recognition: {where}", where=where)
    return tr("Recognition: {ms} ms, {where}", ms=number(status.look_ms), where=where)


def turn(value: PoseName) -> str:
    """What to do for a direction; the sample's left is the picture's left, which is the person's own right."""
    return translated(_TURNS[value])


def looks_like(other: Candidate) -> str:
    """The question before somebody is registered twice."""
    return tr("This looks like {name} ({distance}). Add to {name}?", name=other.name, distance=distance(other.distance))


def likeness(other: Candidate) -> str:
    """Whom a photo looks like and how near."""
    return tr("This looks like {name} ({distance})", name=other.name, distance=distance(other.distance))


def registered_already(error: AlreadyRegisteredError) -> str:
    """That a picture is kept, and for whom."""
    if error.holder is None:
        return tr("Already registered")
    return tr("Already registered for {name}", name=error.holder.name)


def one_name(name: str, other: Candidate, twin: str | None) -> str:
    """What to consider before somebody is registered under a second name; `twin`: that name is known already."""
    if twin is None:
        return tr("Photos of one person should be under one name.")
    return tr(
        "The photos of {name} and of {other} are so much alike that the two are very likely one person.",
        name=name,
        other=other.name,
    )


def merged(name: str, other: Candidate) -> str:
    """What was done where two entries were one person."""
    return tr("{name} merged into {other}", name=name, other=other.name)
