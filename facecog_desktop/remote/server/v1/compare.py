"""Is this the same person? Two pictures or films, compared at once or as a job."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from functools import partial
from typing import Annotated

from fastapi import APIRouter, Depends, File, Form, Path, Request, UploadFile
from starlette.responses import Response

from facecog_desktop.core.comparing.comparison import Comparison, Rule, Terms
from facecog_desktop.core.comparing.reading import CompareGoOn, WhichSide
from facecog_desktop.core.errors import FaceCogError, SeveralFacesError
from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.remote.messages.pictures import CompareAnswer, JobProgress, JobState
from facecog_desktop.remote.server.access import allowed
from facecog_desktop.remote.server.keys.ring import Caller, Scope
from facecog_desktop.remote.server.queueing.going import Going
from facecog_desktop.remote.server.queueing.hanging_up import unless_gone
from facecog_desktop.remote.server.queueing.jobs import ComparisonTooLongError, Job
from facecog_desktop.remote.server.state import Parts, Working, a_place
from facecog_desktop.remote.server.uploads import Pair
from facecog_desktop.remote.server.v1.described import may_fail
from facecog_desktop.service.comparing.document import document

router = APIRouter(prefix="/compare", tags=["compare"])

Upload = Annotated[UploadFile, File(description="A picture or a film, told by its content.")]
Asking = Annotated[Caller, Depends(allowed(Scope.IDENTIFY))]
JobId = Annotated[str, Path(max_length=100)]
Number = Annotated[int | None, Form(ge=1, le=1000, description="Which face of several in a picture, 1 the largest.")]


@dataclass(frozen=True, slots=True)
class Asked:
    """How to compare, and which faces are meant."""

    terms: Terms
    faces: tuple[int | None, int | None]


async def asked(
    rule: Annotated[Rule, Form(description="What decides.")] = Rule.CALIBRATED,
    tolerance: Annotated[float, Form(ge=0, le=1, description="The distance at which the confidence is a half.")] = 0.5,
    threshold: Annotated[float, Form(ge=0, le=1, description="With the rule classic: what a match needs.")] = 0.8,
    fps: Annotated[float, Form(ge=0.001, le=1000, description="Frames of a second of film that are looked at.")] = 1.0,
    left_face: Number = None,
    right_face: Number = None,
) -> Asked:
    """A dependency: the fields of the form beside the files."""
    return Asked(Terms(rule, tolerance, threshold, fps), (left_face, right_face))


async def uploaded(left: Upload, right: Upload) -> tuple[UploadFile, UploadFile]:
    """A dependency: the two files."""
    return left, right


Uploads = Annotated[tuple[UploadFile, UploadFile], Depends(uploaded)]
How = Annotated[Asked, Depends(asked)]


@router.post("", dependencies=[Depends(allowed(Scope.IDENTIFY)), Depends(a_place)], responses=may_fail(507))
async def compare(request: Request, sides: Uploads, how: How, parts: Parts, work: Working) -> CompareAnswer:
    """Whether both sides show one person. Of a film, the person who matches best is meant. Nothing is kept.

    Films may last a minute; longer ones are compared as jobs.
    """
    most = work.rules.compare_seconds
    going = Going(most)

    def compared() -> Comparison | None:
        with closing(Pair.taken(parts, *sides)) as pair:
            if pair.longest is not None and pair.longest > most:
                raise ComparisonTooLongError(f"the film takes {pair.longest:.0f} seconds, more than {most:.0f}")
            return _compared(parts.service, pair, how, going)

    answer = await unless_gone(request, work.heavy.thread(compared), going.stop)
    if answer is None:
        raise ComparisonTooLongError(f"the comparison takes more than {most:.0f} seconds")
    return CompareAnswer(**document(answer))


@router.post("/jobs", status_code=202, dependencies=[Depends(a_place)], responses=may_fail(507))
async def compare_as_job(
    sides: Uploads, how: How, caller: Asking, parts: Parts, work: Working, response: Response
) -> JobState:
    """Begin a comparison that may take long; `Location` is where to ask for it. It belongs to the key that asks."""
    pair = await work.heavy.thread(partial(Pair.taken, parts, *sides))
    try:
        job = work.jobs.begin(caller.name, partial(_compared, parts.service, pair, how), pair.close)
    except BaseException:
        pair.close()
        raise
    response.headers["Location"] = f"/v1/compare/jobs/{job.id}"
    return _state(job)


@router.get("/jobs/{job}", responses=may_fail(404))
async def compare_job(job: JobId, caller: Asking, work: Working) -> JobState:
    """How far the comparison is, and its answer once there is one."""
    return _state(work.jobs.find(caller.name, job))


@router.delete("/jobs/{job}", responses=may_fail(404))
async def cancel_compare_job(job: JobId, caller: Asking, work: Working) -> JobState:
    """End the comparison, or forget its answer. What was uploaded is removed."""
    return _state(work.jobs.cancel(caller.name, job))


def _compared(service: FaceService, pair: Pair, how: Asked, go_on: CompareGoOn) -> Comparison | None:
    """In a worker thread."""
    left, right = (pair.side(which, face) for which, face in zip(WhichSide, how.faces, strict=True))
    try:
        return service.compare(left, right, how.terms, go_on)
    except SeveralFacesError as error:
        error.hint = "Choose one with left_face or right_face, 1 being the largest."
        raise
    except FaceCogError as error:
        pair.rename(error)
        raise


def _state(job: Job) -> JobState:
    return JobState(
        id=job.id,
        state=job.stage,
        progress=JobProgress(left=job.going.progress(WhichSide.LEFT), right=job.going.progress(WhichSide.RIGHT)),
        result=None if job.result is None else CompareAnswer(**document(job.result)),
        error=job.error,
    )
