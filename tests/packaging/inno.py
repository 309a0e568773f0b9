"""Inno Setup's scripts and language files as far as a test must understand them; the compiler itself needs Windows."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

SECTIONS = {
    *(
        "Setup",
        "Languages",
        "Types",
        "Components",
        "Tasks",
        "Dirs",
        "Files",
        "Icons",
        "INI",
        "InstallDelete",
        "Messages",
    ),
    *("CustomMessages", "LangOptions", "Registry", "Run", "UninstallDelete", "UninstallRun", "Code"),
}

DIRECTIVES = {
    *("AppId", "AppName", "AppVersion", "AppVerName", "AppPublisher", "VersionInfoVersion", "VersionInfoDescription"),
    *("VersionInfoProductName", "WizardStyle", "SetupIconFile", "UninstallDisplayIcon", "UninstallDisplayName"),
    *("PrivilegesRequired", "DefaultDirName", "DisableProgramGroupPage", "DisableDirPage", "UsePreviousAppDir"),
    *("ArchitecturesAllowed", "ArchitecturesInstallIn64BitMode", "MinVersion", "ChangesAssociations"),
    *("CloseApplications", "CloseApplicationsFilter", "RestartApplications", "Compression", "SolidCompression"),
    *(
        "LZMAUseSeparateProcess",
        "ShowLanguageDialog",
        "OutputDir",
        "OutputBaseFilename",
        "SignTool",
        "SignedUninstaller",
    ),
}

PARAMETERS = {
    "Languages": {"Name", "MessagesFile"},
    "Tasks": {"Name", "Description", "GroupDescription", "Flags"},
    "InstallDelete": {"Type", "Name"},
    "Files": {"Source", "DestDir", "Flags"},
    "Icons": {"Name", "Filename", "AppUserModelID", "Tasks"},
    "Registry": {"Root", "Subkey", "ValueType", "ValueName", "ValueData", "Flags"},
    "Run": {"Filename", "Description", "Flags"},
}

FLAGS = {
    "Tasks": {"unchecked"},
    "Files": {"ignoreversion", "recursesubdirs", "createallsubdirs"},
    "Registry": {"uninsdeletevalue", "uninsdeletekey", "uninsdeletekeyifempty"},
    "Run": {"nowait", "postinstall", "skipifsilent"},
}

CONSTANTS = {"app", "localappdata", "autoprograms", "autodesktop"}

BUILT_IN_MESSAGES = {"CreateDesktopIcon", "LaunchProgram"}
"""Custom messages that every language file of Inno Setup has."""


@dataclass
class Script:
    """The sections of a script or a language file, in order, without comments and preprocessor lines."""

    sections: dict[str, list[str]] = field(default_factory=dict)
    defined: dict[str, str] = field(default_factory=dict)

    def pairs(self, section: str) -> dict[str, str]:
        """key=value lines."""
        return dict(line.split("=", 1) for line in self.sections.get(section, []))

    def entries(self, section: str) -> list[dict[str, str]]:
        """Lines of `Name: value; Name: value`; a value may be quoted, with doubled quotation marks in it."""
        return [
            {name: _unquoted(value) for name, value in re.findall(r'(\w+):\s*("(?:[^"]|"")*"|[^;]*)\s*(?:;|$)', line)}
            for line in self.sections.get(section, [])
        ]


def read(path: Path) -> Script:
    """Read a file of Inno Setup. Raises AssertionError for a line outside of a section or an unknown section."""
    script = Script()
    section: str | None = None
    for number, line in enumerate(path.read_text("utf-8-sig").splitlines(), 1):
        heading = re.fullmatch(r"\[(\w+)\]", line.strip())
        if heading:
            section = heading[1]
            assert section in SECTIONS, f"{path.name}:{number}: [{section}]"
            script.sections.setdefault(section, [])
        elif line.lstrip().startswith("#") and section != "Code":
            define = re.match(r'#define (\w+) "(.*)"', line)
            if define:
                script.defined[define[1]] = define[2]
        elif section == "Code":
            script.sections[section].append(line)
        elif line.strip() and not line.startswith(";"):
            assert section is not None, f"{path.name}:{number}: before the first section"
            script.sections[section].append(line)
    return script


def constants(text: str) -> list[str]:
    """Every {constant} of a text; preprocessor values {#X} and literal braces {{ are none."""
    return re.findall(r"\{([^{}#][^{}]*)\}", re.sub(r"\{#\w+\}", "", text.replace("{{", "")))


def code_without_words(lines: list[str]) -> str:
    """Pascal code without strings and comments."""
    text = "\n".join(lines)
    return re.sub(r"'(?:[^'\n]|'')*'", "''", re.sub(r"\{[^}]*\}", "", re.sub(r"'[^'\n]*'", "''", text)))


def _unquoted(value: str) -> str:
    value = value.strip()
    return value[1:-1].replace('""', '"') if value.startswith('"') else value
