"""Nothing that the program imports is left out of the frozen folder."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import bundle
import reachable
from tests.house.project import ROOT, imported, modules

LOAD_ALL_WITHOUT = """
import runpy, sys
hook, *absent = sys.argv[1:]
class Absent:
    def find_spec(self, name, path=None, target=None):
        if any(name == each or name.startswith(each + ".") for each in absent):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Absent())
runpy.run_path(hook)
from facecog_desktop.bootstrap import self_test
print(self_test.modules())
from facecog_desktop.ui.style import plotting
from PySide6.QtWidgets import QApplication
application = QApplication([])
assert plotting.still_plot().grab().width() > 0
print("\\n".join(name.removeprefix("PySide6.") for name in sys.modules if name.startswith("PySide6.Qt")))
"""


def modules_of_program() -> dict[str, list[str]]:
    """Dotted name of each module of the program -> what it imports, of `from a import b` both a and a.b."""
    found = {}
    for path, tree in modules().items():
        name = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        names = [each for _, each in imported(tree)]
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                names += [f"{node.module}.{alias.name}" for alias in node.names]
        found[name] = names
    return found


def left_out(name: str) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in bundle.UNUSED_PACKAGES)


def test_no_module_in_the_folder_imports_what_is_left_out() -> None:
    wrong = {
        module: sorted(filter(left_out, names))
        for module, names in modules_of_program().items()
        if not bundle.is_left_out(module) and any(map(left_out, names))
    }
    # face_recognition is the yardstick of `bench --reference`, which says that it is not installed.
    assert wrong == {}


def test_every_module_that_is_left_out_is_there_and_needs_something_left_out() -> None:
    program = modules_of_program()
    for name in bundle.NOT_IN_FOLDER:
        within = [names for module, names in program.items() if module == name or module.startswith(f"{name}.")]
        assert within, name
        needs = [each for names in within for each in names]
        others = [each for each in bundle.NOT_IN_FOLDER if each != name]
        assert any(map(left_out, needs)) or set(needs) & set(others), name


def test_what_is_left_out_is_imported_by_bootstrap_alone() -> None:
    """bootstrap imports late, and says what is missing; anything else would not even start."""
    wrong = {
        module: names
        for module, names in modules_of_program().items()
        if not bundle.is_left_out(module)
        and not module.startswith("facecog_desktop.bootstrap")
        and any(map(bundle.is_left_out, names))
    }
    assert wrong == {}


def test_without_what_is_left_out_every_module_of_the_program_is_loaded() -> None:
    """The lists against the real imports, those of the libraries included."""
    command = [sys.executable, "-c", LOAD_ALL_WITHOUT, str(bundle.RUNTIME_HOOK), *bundle.UNUSED_PACKAGES]
    done = subprocess.run(command, check=False, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    loaded, *qt = done.stdout.splitlines()
    assert loaded.endswith("without matplotlib, onnx, psycopg")
    assert {"QtCore", "QtGui", "QtSvg", "QtWidgets"} <= set(qt)
    for name in set(qt) - {"QtOpenGL", "QtOpenGLWidgets"}:  # those that the runtime hook stands for
        library = f"PySide6/Qt/lib/lib{name.replace('Qt', 'Qt6')}.so.6"
        kept = [library, f"PySide6/{name}.abi3.so", f"PySide6/{name}.pyd", f"PySide6/{name.replace('Qt', 'Qt6')}.dll"]
        assert not any(map(bundle.is_dropped, kept)), name


def test_something_in_use_that_is_left_out_would_be_noticed() -> None:
    command = [sys.executable, "-c", LOAD_ALL_WITHOUT, str(bundle.RUNTIME_HOOK), "PySide6.QtSvg"]
    done = subprocess.run(command, check=False, cwd=ROOT, capture_output=True, text=True)
    assert "cannot be loaded" in done.stderr


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/styles/qmodernwindowsstyle.dll",
        "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
        "PySide6/Qt/plugins/permissions/libqdarwincamerapermission.a",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt6Network.dll",
        "PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork",
        "PySide6/Qt/lib/libQt6Svg.so.6",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "PySide6/translations/qtbase_ar.qm",
        "cv2/cv2.abi3.so",
        "cv2/config.py",
        "PIL/_avif.cpython-311-x86_64-linux-gnu.so",
        "onnxruntime/capi/onnxruntime_pybind11_state.cpython-311-x86_64-linux-gnu.so",
        "onnxruntime/capi/onnxruntime.dll",
        "onnxruntime/capi/DirectML.dll",
        "resources/icons/app.svg",
        "resources/web/index.html",
        "models/models.toml",
    ],
)
def test_what_the_program_reads_or_loads_is_kept(name: str) -> None:
    assert not bundle.is_dropped(name)


@pytest.mark.parametrize(
    "name",
    [
        "libstdc++.so.6",
        "libGL.so.1",
        "libQt5Core-9088e21b.so.5.15.19",
        "opencv_python.libs/libQt5Gui-afbd4980.so.5.15.19",
        "cv2/qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt/lib/libQt6QuickControls2Imagine.so.6",
        "PySide6\\Qt6Quick.dll",
        "PySide6/QtQml.abi3.so",
        "PySide6/QtPrintSupport.pyd",
        "PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/plugins/tls/qopensslbackend.dll",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/translations/qtwebengine_de.qm",
        "PySide6/opengl32sw.dll",
        "onnxruntime/capi/libonnxruntime.so.1.32.0",
        "PIL/_webp.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_what_nothing_uses_is_dropped(name: str) -> None:
    assert bundle.is_dropped(name)


def test_what_rich_asks_pygments_for_is_kept_and_its_three_hundred_languages_are_not() -> None:
    named = [f"pygments.{name}" for name in ("lexer", "lexers", "lexers._mapping", "lexers.python", "styles.monokai")]
    entries = [(name, f"{name}.py", "PYMODULE") for name in [*named, "rich.syntax", "facecog_desktop.lexers.python"]]
    assert [name for name, _, _ in bundle.modules(entries)] == [*named[:3], "rich.syntax", entries[-1][0]]


@pytest.mark.parametrize("words", [["--help"], ["people", "export", "--help"], ["nonsense"]])
def test_help_and_errors_need_no_module_that_is_taken_out(words: list[str]) -> None:
    program = (
        "import sys; from facecog_desktop.cli import app; "
        "code = app.main(sys.argv[1:]); print(*sys.modules, sep=chr(10)); sys.exit(0)"
    )
    done = subprocess.run([sys.executable, "-c", program, *words], check=True, capture_output=True, text=True)
    used = [(name, "", "") for name in done.stdout.splitlines() if name.startswith("pygments")]
    assert used or words == ["nonsense"]
    assert bundle.modules(used) == used


def test_qts_own_texts_are_there_in_the_programs_languages() -> None:
    names = {Path(source).name for source, _ in bundle.qt_translations()}
    assert names == {f"qtbase_{language}.qm" for language in bundle.LANGUAGES}


def test_the_recipe_leaves_every_decision_to_the_tested_module() -> None:
    recipe = (ROOT / "build.spec").read_text("utf-8")
    ast.parse(recipe)
    for name in ("bundle.libraries(", "bundle.kept(", "bundle.data(", "bundle.hidden(", "bundle.modules("):
        assert name in recipe
    assert "bundle.UNUSED_PACKAGES" in recipe
    assert "upx=False" in recipe
    assert "upx=True" not in recipe


def test_a_library_that_the_system_has_may_be_asked_for_and_no_other() -> None:
    entries = [("a.so", "a", "EXTENSION"), ("libstdc++.so.6", "s", "BINARY"), ("libQt5Core.so.5", "q", "BINARY")]
    assert bundle.libraries(entries, {"a": {"libstdc++.so.6"}, "s": set(), "q": set()}.__getitem__) == entries[:1]
    with pytest.raises(reachable.NeededError, match=r"a\.so asks for libQt5Core\.so\.5"):
        bundle.libraries(entries, {"a": {"libQt5Core.so.5"}, "s": set(), "q": set()}.__getitem__)
