"""What the import contracts cannot say: core's few libraries, late imports, threads, folders that can be missing."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib

import pytest

from tests.house.project import ROOT, functions, imported, modules

CORE_MAY_USE = {"numpy", "facecog_desktop"}

BOOTSTRAP = "facecog_desktop/bootstrap/"
NOT_IN_CORE = {
    *("asyncio", "concurrent", "glob", "io", "logging", "multiprocessing", "os", "queue", "shutil"),
    *("signal", "socket", "sqlite3", "subprocess", "tempfile", "threading", "time", "urllib"),
}
MAKES_THREADS = {
    *(
        "Thread",
        "Timer",
        "ThreadPool",
        "ThreadPoolExecutor",
        "QThread",
        "QThreadPool",
        "QRunnable",
    ),
    *("moveToThread", "start_new_thread", "to_thread", "run_in_executor"),
}
MAKES_PROCESSES = {"Process", "ProcessPoolExecutor", "Popen"}
EDGES = {
    "ui": ("PySide6",),
    "capture": ("cv2_enumerate_cameras",),
    "vision": ("dlib", "imutils", "onnx", "onnxruntime"),
    "storage": ("sqlite3", "sqlite_utils", "sqlcipher3", "keyring", "psycopg"),
}
IMPORT_THE_REST = """
import importlib, pkgutil, sys
absent = set(sys.argv[1:])
class Absent:
    def find_spec(self, name, path=None, target=None):
        if any(name == each or name.startswith(each + ".") for each in absent):
            raise ModuleNotFoundError(f"{name} is absent", name=name)
sys.meta_path.insert(0, Absent())
import facecog_desktop
def walk(package):
    for found in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        if found.name in absent or found.name.endswith(".__main__"):
            continue
        module = importlib.import_module(found.name)
        if found.ispkg:
            walk(module)
walk(facecog_desktop)
print(len([name for name in sys.modules if name.startswith("facecog_desktop.")]))
"""


def late_imports(tree: ast.Module) -> list[int]:
    return [
        node.lineno
        for function in functions(tree)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]


def threads_made(tree: ast.Module) -> list[int]:
    """Lines that call or subclass what makes threads, or move an object to one."""
    return made_of(tree, MAKES_THREADS)


def made_of(tree: ast.Module, makers: set[str]) -> list[int]:
    """Lines that call or subclass one of these."""
    named: list[ast.expr] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            named.append(node.func)
        elif isinstance(node, ast.ClassDef):
            named.extend(node.bases)
    return [name.lineno for name in named if ast.unparse(name).rpartition(".")[2] in makers]


def test_core_imports_numpy_and_the_pure_part_of_the_standard_library_only() -> None:
    foreign = []
    for path, tree in modules().items():
        if not path.startswith("facecog_desktop/core/"):
            continue
        for line, name in imported(tree):
            top = name.partition(".")[0]
            if top in NOT_IN_CORE or (top not in CORE_MAY_USE and top not in sys.stdlib_module_names):
                foreign.append(f"{path}:{line} {name}")
    assert foreign == []


def test_only_bootstrap_imports_late() -> None:
    late = {path: late_imports(tree) for path, tree in modules().items() if not path.startswith(BOOTSTRAP)}
    assert {path: lines for path, lines in late.items() if lines} == {}


def test_threads_are_made_in_one_module() -> None:
    made = {path: threads_made(tree) for path, tree in modules().items()}
    assert [path for path, lines in made.items() if lines] == ["facecog_desktop/ui/threads.py"]


def test_processes_are_made_in_one_module() -> None:
    """Work that must have every core: the crew knows how to end them, whatever happens."""
    made = {path: made_of(tree, MAKES_PROCESSES) for path, tree in modules().items()}
    assert [path for path, lines in made.items() if lines] == ["facecog_desktop/service/crew.py"]


def test_a_process_made_elsewhere_would_be_found() -> None:
    assert made_of(ast.parse("context.Process(target=print).start()"), MAKES_PROCESSES)


@pytest.mark.parametrize(
    "source",
    [
        "import threading\nthreading.Thread(target=print).start()",
        "from threading import Timer\nTimer(1, print)",
        "class Work(QThread):\n    pass",
        "worker.moveToThread(thread)",
    ],
)
def test_a_thread_made_elsewhere_would_be_found(source: str) -> None:
    assert threads_made(ast.parse(source))


def test_the_import_contracts_have_no_exceptions() -> None:
    linter = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    contracts = linter["contracts"]
    assert {"layers", "protected", "acyclic_siblings"} <= {contract["type"] for contract in contracts}
    excepted = {"ignore_imports", "exhaustive_ignores", "skip_descendants", "unmatched_ignore_imports_alerting"}
    assert [contract["name"] for contract in contracts if excepted & set(contract)] == []
    assert all(contract["exhaustive"] for contract in contracts if contract["type"] == "layers")
    assert "exclude_type_checking_imports" not in linter


@pytest.mark.parametrize("edge", sorted(EDGES))
def test_everything_else_imports_without(edge: str) -> None:
    absent = [f"facecog_desktop.{edge}", *EDGES[edge]]
    command = [sys.executable, "-c", IMPORT_THE_REST, *absent]
    done = subprocess.run(command, check=False, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 20
