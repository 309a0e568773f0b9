"""What a file is, told from its first bytes. Names are never trusted; nothing is decoded here."""

from __future__ import annotations

from enum import StrEnum

SNIFFED = 400
"""Bytes from a file's start that `sniff` wants to see (less is fine for a shorter file)."""


class Kind(StrEnum):
    """Kinds of content; the value is what a message calls it."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WebP"
    GIF = "GIF"
    BMP = "BMP"
    HEIC = "HEIC"
    AVIF = "AVIF"
    TIFF = "TIFF"
    VIDEO = "video"
    UNKNOWN = "unknown"


DECODED = frozenset(Kind) - {Kind.VIDEO, Kind.UNKNOWN}
"""Kinds of pictures; all are decoded."""

_STARTS = (
    (b"\xff\xd8\xff", Kind.JPEG),
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"GIF87a", Kind.GIF),
    (b"GIF89a", Kind.GIF),
    (b"II*\x00", Kind.TIFF),
    (b"MM\x00*", Kind.TIFF),
    (b"\x1aE\xdf\xa3", Kind.VIDEO),  # EBML: Matroska, WebM
    (b"FLV\x01", Kind.VIDEO),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", Kind.VIDEO),  # ASF: WMV
    (b"OggS", Kind.VIDEO),
    (b"\x00\x00\x01\xba", Kind.VIDEO),  # MPEG program stream
    (b"\x00\x00\x01\xb3", Kind.VIDEO),  # MPEG-1 and 2 video
)
_BMP_HEADERS = frozenset({12, 40, 52, 56, 64, 108, 124})
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_AVIF_BRANDS = frozenset({b"avif", b"avis"})
_OLD_QUICKTIME = frozenset({b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"})


def sniff(head: bytes) -> Kind:
    """The kind of content that begins with `head`; pass at least SNIFFED bytes where there are so many."""
    for start, kind in _STARTS:
        if head.startswith(start):
            return kind
    if head[:4] == b"RIFF":
        return {b"WEBP": Kind.WEBP, b"AVI ": Kind.VIDEO}.get(head[8:12], Kind.UNKNOWN)
    if head[4:8] == b"ftyp":
        return _base_media(head)
    if head[4:8] in _OLD_QUICKTIME:
        return Kind.VIDEO
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BMP_HEADERS:
        return Kind.BMP
    return Kind.VIDEO if _is_transport_stream(head) else Kind.UNKNOWN


def _base_media(head: bytes) -> Kind:
    """ISO base media file: a video unless one of its brands is a picture's."""
    brand = head[8:12]
    if brand in _AVIF_BRANDS:
        return Kind.AVIF
    if brand not in _HEIC_BRANDS:
        return Kind.VIDEO
    # mif1 says "a picture" only; the compatible brands that follow say of which codec.
    length = min(int.from_bytes(head[:4], "big"), len(head))
    others = {head[place : place + 4] for place in range(16, length - 3, 4)}
    return Kind.AVIF if others & _AVIF_BRANDS and not others & (_HEIC_BRANDS - {b"mif1", b"msf1"}) else Kind.HEIC


def _is_transport_stream(head: bytes) -> bool:
    """MPEG transport stream: a packet every 188 bytes, or every 192 with a time before each (M2TS)."""
    return any(
        len(head) > start + step and all(_is_packet(head[place : place + 4]) for place in range(start, len(head), step))
        for start, step in ((0, 188), (4, 192))
    )


def _is_packet(head: bytes) -> bool:
    """ISO/IEC 13818-1, 2.4.3.2: the sync byte, and an adaptation field control that is not the reserved 0."""
    return head[0] == 0x47 and (len(head) < 4 or bool(head[3] & 0x30))
