"""What macOS reads of the program: the additions to Info.plist, and the words that it shows in the user's language.

build.spec gives INFO and identity.IDENTIFIER to PyInstaller's BUNDLE; `localise` is for the finished .app.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import identity

MINIMUM_SYSTEM = "14.0"

CAMERA = "NSCameraUsageDescription"
NETWORK = "NSLocalNetworkUsageDescription"
KIND = "FaceCog gallery"
"""The key of the document type's name: macOS looks the name up in InfoPlist.strings."""

STRINGS: dict[str, dict[str, str]] = {
    "en": {
        "CFBundleDisplayName": "FaceCog Desktop",
        CAMERA: "The camera's picture is looked at for faces, on this computer only.",
        NETWORK: "For cameras, servers and other computers in your network that you name.",
        KIND: "FaceCog gallery",
    },
    "de": {
        "CFBundleDisplayName": "FaceCog Desktop",
        CAMERA: "Im Bild der Kamera wird nach Gesichtern gesucht, nur auf diesem Computer.",
        NETWORK: "Für Kameras, Server und andere Computer in Ihrem Netz, die Sie angeben.",
        KIND: "FaceCog-Galerie",
    },
    "es": {
        "CFBundleDisplayName": "FaceCog Escritorio",
        CAMERA: "En la imagen de la cámara se buscan rostros, solo en este ordenador.",
        NETWORK: "Para las cámaras, los servidores y otros ordenadores de su red que usted indique.",
        KIND: "Galería de FaceCog",
    },
    "zh-Hans": {
        "CFBundleDisplayName": "FaceCog 桌面版",
        CAMERA: "将在摄像头画面中查找人脸，仅在这台电脑上进行。",
        NETWORK: "用于您所指定的网络中的摄像头、服务器和其他电脑。",
        KIND: "FaceCog 人脸库",
    },
    "ar": {
        "CFBundleDisplayName": "FaceCog لسطح المكتب",
        CAMERA: "يُبحث عن الوجوه في صورة الكاميرا، على هذا الحاسوب وحده.",
        NETWORK: "للكاميرات والخوادم والحواسيب الأخرى في شبكتك التي تحدّدها أنت.",
        KIND: "معرض FaceCog",
    },
}

INFO: dict[str, Any] = {
    "CFBundleDisplayName": identity.NAME,
    "CFBundleDevelopmentRegion": "en",
    "CFBundleLocalizations": list(STRINGS),
    "LSApplicationCategoryType": "public.app-category.photography",
    "LSMinimumSystemVersion": MINIMUM_SYSTEM,
    "NSHighResolutionCapable": True,
    "NSHumanReadableCopyright": f"© 2026 {identity.PUBLISHER}. MIT licence.",
    CAMERA: STRINGS["en"][CAMERA],
    NETWORK: STRINGS["en"][NETWORK],
    # An iPhone as a camera, which macOS 14 hides from programs that do not ask for it.
    "NSCameraUseContinuityCameraDeviceType": True,
    # The program asks for the camera itself; OpenCV would ask on a thread where macOS shows nothing.
    "LSEnvironment": {"OPENCV_AVFOUNDATION_SKIP_AUTH": "1"},
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": KIND,
            "CFBundleTypeRole": "Editor",
            "LSHandlerRank": "Owner",
            "LSItemContentTypes": [identity.UTI],
        }
    ],
    "UTExportedTypeDeclarations": [
        {
            "UTTypeIdentifier": identity.UTI,
            "UTTypeDescription": KIND,
            "UTTypeConformsTo": ["public.data", "public.content"],
            "UTTypeTagSpecification": {
                "public.filename-extension": [identity.SUFFIX],
                "public.mime-type": [identity.MIME_TYPE],
            },
        }
    ],
}


def localise(app: Path) -> list[Path]:
    """Write InfoPlist.strings for each language into the .app; returns the files. Its signature is void after that."""
    written = []
    for language, words in STRINGS.items():
        file = app / "Contents" / "Resources" / f"{language}.lproj" / "InfoPlist.strings"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("".join(f"{quoted(key)} = {quoted(word)};\n" for key, word in words.items()), "utf-8")
        written.append(file)
    return written


def quoted(text: str) -> str:
    """Text as a string of Apple's strings files."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
