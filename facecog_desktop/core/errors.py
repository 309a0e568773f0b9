"""Every known failure. Anything that is not a FaceCogError is a bug."""

from __future__ import annotations

from facecog_desktop.core.text import text
from facecog_desktop.core.types import Candidate


class FaceCogError(Exception):
    """A failure that the program knows: `code` for programs, `message` and `hint` (what to do) for people.

    `source` names the file or camera it is about, where there is one.
    """

    code = "error"
    hint = ""

    def __init__(self, message: str, hint: str | None = None, *, source: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.source = source
        if hint is not None:
            self.hint = hint


class InvalidRequestError(FaceCogError):
    """What was asked makes no sense: an empty name, an unknown option value."""

    code = "invalid_request"


class InvalidNameError(InvalidRequestError):
    """A person's name is empty, too long or holds control characters."""

    code = "invalid_name"
    hint = "Use 1 to 200 characters; any script is fine."


class SourceNotFoundError(FaceCogError):
    """No such file, folder, glob or camera."""

    code = "source_not_found"
    hint = "Check the path, or list the cameras with: facecog doctor"


class SourceUnreadableError(FaceCogError):
    """The file or folder exists but cannot be opened (permission, device error)."""

    code = "source_unreadable"
    hint = "Check that you may read it."


class PictureInvalidError(FaceCogError):
    """The file is no picture that can be decoded, or is damaged."""

    code = "picture_invalid"
    hint = "Open it in another program and save it again as JPEG or PNG."


class PictureTooLargeError(FaceCogError):
    """The picture has more pixels than the program decodes."""

    code = "picture_too_large"
    hint = "Scale it down below 40 megapixels."


class VideoInvalidError(FaceCogError):
    """The video cannot be decoded or has no frames."""

    code = "video_invalid"
    hint = "Convert it to MP4 (H.264) and try again."


class CameraUnavailableError(FaceCogError):
    """The camera cannot be opened: busy, unplugged, forbidden or too slow."""

    code = "camera_unavailable"
    hint = "Close other programs that use the camera, plug it in again, or choose another one."


class CameraForbiddenError(CameraUnavailableError):
    """The system does not let the program use the camera. `asking`: the user is being asked just now."""

    code = "camera_forbidden"
    hint = "Allow it in the system's settings for privacy, and try again."

    def __init__(self, message: str, hint: str | None = None, *, source: str = "", asking: bool = False) -> None:
        super().__init__(message, hint, source=source)
        self.asking = asking


class SourceLostError(FaceCogError):
    """A live source stopped giving frames, or gives black or frozen ones."""

    code = "source_lost"
    hint = "It is tried again by itself. Check the cable, the cover and other programs that use it."


class NoFaceError(FaceCogError):
    """There is no face where one is needed."""

    code = "no_face"
    hint = "Use a picture in which the face is at least 80 pixels wide, upright and lit."


class SeveralFacesError(FaceCogError):
    """There are several faces where exactly one is needed."""

    code = "several_faces"
    hint = "Use a picture of one person only."


class PoorQualityError(FaceCogError):
    """The face is too small, blurred, dark or turned to be kept."""

    code = "poor_quality"
    hint = "Use a sharp, well-lit picture of the face from the front."


class LooksLikeOtherError(FaceCogError):
    """The face is closer to another person of the gallery than two people usually are.

    `other` is that person and how near. `twin` is the id of the person whom the picture was meant for, where the
    photos of the two say that they are one person: merge them.
    """

    code = "looks_like_other"
    hint = "Add the picture to that person, or register anyway if it really is somebody else."

    def __init__(self, message: str, other: Candidate, source: str = "", *, twin: str | None = None) -> None:
        hint: str | None = None
        if twin:
            hint = text(
                "They are very likely one person: facecog people merge {person} {other}",
                person=twin,
                other=other.person,
            )
        super().__init__(message, hint, source=source)
        self.other = other
        self.twin = twin


class AlreadyRegisteredError(FaceCogError):
    """This picture is in the gallery already: the same bytes, or the same picture in another size or quality.

    `holder` says whom it is kept for and how near the two faces are, `md5` which photo it is, where that is known.
    """

    code = "already_registered"
    hint = "Nothing needs to be done."

    def __init__(
        self, message: str, hint: str | None = None, *, source: str = "", holder: Candidate | None = None, md5: str = ""
    ) -> None:
        super().__init__(message, hint, source=source)
        self.holder = holder
        self.md5 = md5


class PersonNotFoundError(FaceCogError):
    """No person of the gallery has this id or name."""

    code = "person_not_found"
    hint = "List the people with: facecog people list"


class AmbiguousNameError(FaceCogError):
    """Several people have this name."""

    code = "ambiguous_name"
    hint = "Use the person's id instead of the name."


class SampleNotFoundError(FaceCogError):
    """No sample of the gallery has this id."""

    code = "sample_not_found"
    hint = "It may have been dropped meanwhile; reload the person."


class GalleryError(FaceCogError):
    """The gallery cannot be used."""

    code = "gallery_error"
    hint = "Check the file with: facecog doctor"


class GalleryNewerError(GalleryError):
    """The gallery was written by a newer version of the program."""

    code = "gallery_newer"
    hint = "Install the newest FaceCog Desktop; nothing was changed."


class NotAGalleryError(GalleryError):
    """The file is no SQLite database, or the database of another program."""

    code = "not_a_gallery"
    hint = "Choose another file with --gallery; nothing was changed."


class GalleryReadOnlyError(GalleryError):
    """The gallery's file or folder cannot be written."""

    code = "gallery_read_only"
    hint = "Check the permissions of the file and of its folder."


class GalleryBusyError(GalleryError):
    """Another program holds the gallery locked for too long."""

    code = "gallery_busy"
    hint = "Wait until the other program has finished and try again."


class GalleryDamagedError(GalleryError):
    """The database or a stored picture does not pass its check."""

    code = "gallery_damaged"
    hint = "Put a backup in place: facecog people restore FILE, or save what can be read: facecog people salvage OUT"


class DiskFullError(GalleryError):
    """There is no room for the write; nothing was changed."""

    code = "disk_full"
    hint = "Free some space and try again."


class GalleryLockedError(GalleryError):
    """The gallery is encrypted and nobody has given what opens it."""

    code = "gallery_locked"
    hint = "Give its passphrase or recovery key: on a terminal you are asked for it, a script names --key-file FILE."


class WrongKeyError(GalleryLockedError):
    """A passphrase or recovery key was given, and it is not the one of this gallery."""

    code = "wrong_key"
    hint = (
        "Capitals and blanks count. The recovery key, given in its place, opens the gallery too; nothing was changed."
    )


class KeyLostError(GalleryLockedError):
    """The key is kept in a keyring, and the keyring of this computer's user does not have it."""

    code = "key_lost"
    hint = "Give the recovery key that was shown when the gallery was encrypted, or unlock the keyring and try again."


class KeyringUnavailableError(GalleryError):
    """This computer has no keyring that can keep a key, or it refuses to."""

    code = "keyring_unavailable"
    hint = "Use a passphrase instead: facecog people encrypt --with passphrase"


class PlainCopyError(GalleryError):
    """The gallery is encrypted, and a known copy of it is not."""

    code = "plain_copy"
    hint = "Encrypt it, or delete it: facecog people encrypt --backups encrypt (or delete)"


class ConversionFailedError(GalleryError):
    """The converted copy is not what the gallery is, so it did not take its place."""

    code = "conversion_failed"
    hint = "The gallery is as it was. Check it with: facecog doctor"


class ModelMissingError(FaceCogError):
    """A model file is not where it should be."""

    code = "model_missing"
    hint = "Install the program again, or look at: facecog models list"


class ModelDamagedError(FaceCogError):
    """A model file is not the one it should be, byte for byte, or does not parse."""

    code = "model_damaged"
    hint = "Install the program again, or look at: facecog models verify"


class PackageMissingError(FaceCogError):
    """A Python package that only some commands need is not installed."""

    code = "package_missing"
    hint = "Install the program with the extra that the message names."


class TextUnreadableError(FaceCogError):
    """The program that reads printed text failed on a picture, or took too long."""

    code = "text_unreadable"
    hint = "Use a sharp picture of the document alone, lying straight."


class SettingInvalidError(FaceCogError):
    """A setting has a value out of its range."""

    code = "setting_invalid"
    hint = "Correct or delete the settings file; its place is shown by: facecog doctor"


class CatalogueDamagedError(FaceCogError):
    """A language's file of translations is missing or damaged; the window speaks English instead."""

    code = "catalogue_damaged"
    hint = "Install the program again; meanwhile the window speaks English."


class OutputUnwritableError(FaceCogError):
    """A file that was asked for cannot be written (permission, no room, it is the source itself)."""

    code = "output_unwritable"
    hint = "Check the folder's permissions and the free space, or name another place."


class ServerUnavailableError(FaceCogError):
    """The server cannot be reached, does not answer in time, or is too busy.

    `wait`: seconds after which it wants to be asked again, 0 where it did not say.
    """

    wait = 0.0
    code = "server_unavailable"
    hint = "Check the address and the network; it is tried again by itself."


class ServerStrangeError(FaceCogError):
    """What answers at the address is no server of this program, or one of another version."""

    code = "server_strange"
    hint = "Check the address."


class OnServerError(FaceCogError):
    """What was asked works on a gallery's file, and the gallery in force is a server's."""

    code = "on_server"
    hint = 'Do it there. The gallery of this computer is meant with: --server ""'


class ReleasesUnavailableError(FaceCogError):
    """Nobody could say which version is the newest: no answer, or one that makes no sense."""

    code = "releases_unavailable"
    hint = "Check the network and try again later."


class ProgramLogError(FaceCogError):
    """The program's own log cannot be read or emptied."""

    code = "program_log"
    hint = "Check the permissions of its folder; its place is shown by: facecog doctor"


class AlreadyRunningError(FaceCogError):
    """Another window of the same gallery is there and cannot be reached."""

    code = "already_running"
    hint = "Close that window, or end the program in the system's list of processes, and try again."
