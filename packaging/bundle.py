"""What goes into the frozen folder and what stays out. Read by build.spec; packaging/build.py runs it.

Names here are those within the folder, with slashes: PySide6/Qt/lib/libQt6Qml.so.6, cv2/qt/plugins/….
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import reachable
from reachable import Entry

ROOT = Path(__file__).resolve().parents[1]

PROGRAM = "facecog"
"""The program's file, and the folder that it lies in."""

NAME = "FaceCog Desktop"
"""What people call it; the .app of macOS."""

CONSOLE_PROGRAM = "facecog-cli"
"""On Windows, where a program of windows cannot print into a console: its twin for scripts."""

LANGUAGES = ("de", "es", "zh_CN", "ar")
"""Of Qt's own texts (buttons of its dialogs); English is within Qt."""

UNUSED_QT = (
    *("3DAnimation", "3DCore", "3DRender", "Bluetooth", "Charts", "Concurrent", "DataVisualization", "Designer"),
    *("DesignerComponents", "EglFSDeviceIntegration", "EglFsKmsGbmSupport", "EglFsKmsSupport", "Help", "LabsAnimation"),
    *("LabsFolderListModel", "LabsPlatform", "LabsQmlModels", "LabsSettings", "LabsSharedImage", "LabsStyleKit"),
    *("LabsStyleKitImpl", "LabsWavefrontMesh", "Lottie", "LottieVectorImageGenerator", "LottieVectorImageHelpers"),
    *("Multimedia", "Nfc", "OpenGL", "OpenGLWidgets", "Pdf", "Positioning", "PrintSupport", "Qml", "QmlCompiler"),
    *("QmlCore", "QmlLocalStorage", "QmlMeta", "QmlModels", "QmlNetwork", "QmlWorkerScript", "QmlXmlListModel"),
    *("Quick", "Quick3D", "QuickControls2", "QuickDialogs2", "QuickEffects", "QuickLayouts", "QuickParticles"),
    *("QuickShapes", "QuickTemplates2", "QuickTest", "QuickVectorImage", "QuickWidgets", "RemoteObjects", "Scxml"),
    *("Sensors", "SerialPort", "Sql", "StateMachine", "Test", "TextToSpeech", "UiTools", "VirtualKeyboard"),
    *("WaylandCompositor", "WebChannel", "WebEngineCore", "WebSockets", "Xml"),
)
"""Modules of Qt that nothing imports, the program's libraries included: their bindings and their libraries."""

UNUSED_QT_PLUGINS = (
    *("designer", "egldeviceintegrations", "generic", "networkinformation", "position", "printsupport", "qmllint"),
    *(
        "qmltooling",
        "sqldrivers",
        "tls",
        "vectorimageformats",
        "virtualkeyboard",
        "wayland-graphics-integration-client",
        "wayland-graphics-integration-server",
        "xcbglintegrations",
    ),
)
"""Folders of Qt's plugins that nothing loads: no database, printer, TLS, QML or OpenGL goes through Qt."""

_UNUSED_PLUGIN_FILES = (
    *("qeglfs", "qlinuxfb", "qminimal", "qminimalegl", "qvkkhrdisplay", "qvnc", "qdirect2d"),  # platforms
    *("qpdf", "qtiff", "qwebp", "qtga", "qwbmp", "qicns", "qgif"),  # kinds of pictures: OpenCV and Pillow read them
    *("qtvirtualkeyboardplugin",),
)

UNUSED_PACKAGES = (
    *("onnx", "google", "ml_dtypes"),  # builds the networks; the folder carries them built
    *("psycopg", "psycopg_binary", "psycopg_c", "psycopg_pool"),  # 13 MB: a database is a server's affair
    *("face_recognition", "face_recognition_models", "pkg_resources", "setuptools"),  # the yardstick of `bench`
    *("matplotlib", "pandas", "scipy", "sympy", "IPython", "jupyter_client"),  # asked for by others, if they are there
    *("tkinter", "_tkinter", "PyQt5", "PyQt6", "PySide2", "wx", "curses", "lib2to3", "pydoc_data", "ensurepip"),
    *("hypothesis", "pytest", "_pytest", "mypy", "pip", "PyInstaller", "uvloop", "watchfiles", "yaml"),
    *("pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.jupyter", "pyqtgraph.console"),
    *("numpy.f2py", "numpy.testing", "PIL.ImageTk", "onnxruntime.quantization", "onnxruntime.tools"),
    *("onnxruntime.transformers", "onnxruntime.backend", "cv2.gapi"),
    *("requests", "urllib3", "charset_normalizer", "certifi", "psutil"),  # others would use them, if there
    *(f"PySide6.Qt{name}" for name in UNUSED_QT),
)
"""Packages and modules that are not searched for: what only they import stays out with them."""

_UNUSED_MODULES = re.compile(
    # Rich asks for a language to colour code in; the program's texts hold none. PyInstaller takes all 300 of them.
    r"pygments\.lexers\.(?!_mapping$).*|pygments\.(formatters|styles)\.(?!_mapping$).*"
)
"""Parts of packages that are in use, which PyInstaller adds though nothing asks for them."""

NOT_IN_FOLDER = (
    "facecog_desktop.vision.onnx.onnx_export",
    "facecog_desktop.vision.onnx.onnx_graph",
    "facecog_desktop.storage.exchange.sheets.chart",
    "facecog_desktop.storage.postgres",
)
"""The program's own modules that need one of the above; bootstrap says what is missing where one is asked for."""

LATE = ("pi_heif", "pytesseract", "_dlib_pybind11", "keyring.backends")
"""Imported by a name that is made up at run time."""

RUNTIME_HOOK = ROOT / "packaging" / "hooks" / "without_opengl.py"
"""Takes the place of a module of Qt that is loaded by a library, and not used."""

METADATA = (
    *("numpy", "opencv-python", "dlib-bin", "onnxruntime", "PySide6-Essentials", "sqlite-utils", "sqlcipher3"),
    *("typer", "keyring", "pluggy"),
)
"""Packages that are asked for their version, or for their entry points."""

_OF_SYSTEM = re.compile(r"libstdc\+\+\.so\.6.*|libgcc_s\.so\.1|lib(GL|EGL|GLX|GLdispatch|OpenGL|gbm|vulkan)\.so.*")
"""A newer one is needed by the drivers of the system's graphics than the one of the machine that builds."""

_DROPPED = tuple(
    re.compile(pattern)
    for pattern in (
        _OF_SYSTEM.pattern,
        # OpenCV's own Qt 5 with its plugins and fonts.
        r"cv2/qt/.*|(.*/)?libQt5[A-Z].*|(.*/)?Qt5[A-Z]\w*\.dll",
        # ONNX Runtime for programs in C: its Python module is linked with it whole.
        r"onnxruntime/capi/libonnxruntime(\.\d+)*(\.so[.\d]*|\.dylib)|libonnxruntime(\.\d+)*(\.so[.\d]*|\.dylib)",
        # Qt
        r"PySide6/(Qt/)?(qml|metatypes|libexec|doc|include|glue|typesystems|scripts|support|examples)/.*",
        rf"PySide6/(Qt/)?plugins/({'|'.join(UNUSED_QT_PLUGINS)})/.*",
        rf"PySide6/(Qt/)?plugins/\w+/(lib)?({'|'.join(_UNUSED_PLUGIN_FILES)})\.(so|dll|dylib)",
        rf"PySide6/(Qt/)?translations/(?!qtbase_({'|'.join(LANGUAGES)})\.qm$).*",
        r"PySide6/(Qt/)?plugins/platformthemes/libqgtk3\.so",  # the portal's file dialogs are GTK's too
        # Pillow reads AVIF and GIF here; it writes no words, converts no colours, and OpenCV reads WebP.
        r"PIL/_(imagingft|imagingcms|imagingtk|imagingmorph|webp)\.\S+",
        r"PySide6/opengl32sw\.dll|PySide6/\w+\.exe|.*\.pyi|.*/py\.typed",
    )
)

_QT_LIBRARY = re.compile(
    r"(?:.*/)?(?:lib)?Qt6?(?P<module>[A-Z0-9]\w*?)(?:\.abi3)?(?:\.framework/.*|\.(?:so|dll|dylib|pyd)[.\d]*)"
)
_QT_BEGINNINGS = ("Quick", "Qml", "Labs", "3D", "WebEngine")


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """The files to be read that are wanted in the folder."""
    return [entry for entry in entries if not is_dropped(entry[0])]


def modules(entries: Iterable[Entry]) -> list[Entry]:
    """The modules that are wanted in the program's archive."""
    return [entry for entry in entries if not _UNUSED_MODULES.fullmatch(entry[0])]


def libraries(entries: Iterable[Entry], asks: Callable[[str], set[str]]) -> list[Entry]:
    """The libraries that are wanted, without those that only unwanted ones ask for. Raises NeededError.

    `asks` gives the base names of the libraries that a file asks for.
    """
    listed = list(entries)
    found = reachable.reachable(listed, is_dropped, asks)
    reachable.check(reachable.missing(listed, found, asks, lambda name: bool(_OF_SYSTEM.fullmatch(name))))
    return found


def is_dropped(name: str) -> bool:
    """Whether a file of this name within the folder stays out."""
    name = name.replace("\\", "/")
    return any(pattern.fullmatch(name) for pattern in _DROPPED) or _is_of_unused_qt(name)


def _is_of_unused_qt(name: str) -> bool:
    found = _QT_LIBRARY.fullmatch(name)
    return found is not None and (found["module"] in UNUSED_QT or found["module"].startswith(_QT_BEGINNINGS))


def hidden(modules: Sequence[str]) -> list[str]:
    """What PyInstaller cannot see: the program's modules (all of `modules` but a few), and what is imported by name."""
    return [name for name in modules if not is_left_out(name)] + list(LATE)


def is_left_out(module: str) -> bool:
    """Whether a module of the program is one of NOT_IN_FOLDER, or lies in one."""
    return any(module == name or module.startswith(f"{name}.") for name in NOT_IN_FOLDER)


def to_strip(folder: Path) -> list[Path]:
    """Libraries of a folder of Linux that carry names of functions which nothing asks for.

    Qt's are left as they came: whoever may replace them must be able to compare.
    """
    inner = folder / "_internal"
    patterns = ("libpython3*.so*", "python3*/lib-dynload/*.so", "sqlcipher3/*.so", "cryptography/**/*.so", "PIL/*.so")
    return sorted({path for pattern in patterns for path in inner.glob(pattern) if not path.is_symlink()})


def data(models: Path, licences: Path) -> list[tuple[str, str]]:
    """(source, folder within the bundle) of what is read at run time: pictures and texts, networks, licences."""
    found = [(str(ROOT / "resources"), "resources"), (str(models), "models"), (str(licences), "licenses")]
    return [*found, *qt_translations()]


def qt_translations() -> list[tuple[str, str]]:
    """Qt's own texts in the languages of the program, wherever this system's wheel has them."""
    import PySide6

    home = Path(next(iter(PySide6.__path__)))
    folders = [folder for folder in (home / "Qt" / "translations", home / "translations") if folder.is_dir()]
    target = "PySide6/translations" if sys.platform == "win32" else "PySide6/Qt/translations"
    return [
        (str(file), target)
        for folder in folders
        for language in LANGUAGES
        if (file := folder / f"qtbase_{language}.qm").is_file()
    ]
