; The Windows installer, for Inno Setup 6.4 or newer: per user, without administrator's rights, upgraded in place.
;
; packaging/windows/installer.py gives the values by /D: AppVersion, NumericVersion, Frozen (the folder to install),
; Output (the folder of the result), Icon (an .ico file); where it can sign, SignTool as well.

#ifndef AppVersion
  #error Start this through packaging/windows/installer.py, which says which version is made of what.
#endif

#define AppName "FaceCog Desktop"
#define Program "facecog.exe"
#define GalleryKind "FaceCog.Gallery"

[Setup]
; Never change this: by it an installed version is found and replaced.
AppId={{8C1B6E0C-5D0A-4B7E-9C43-0E6B5B1F7A52}
AppName={#AppName}
AppVersion={#AppVersion}
AppVerName={#AppName} {#AppVersion}
AppPublisher=FaceCog Desktop contributors
VersionInfoVersion={#NumericVersion}
VersionInfoDescription={#AppName} Setup
VersionInfoProductName={#AppName}
WizardStyle=modern
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName={#AppName}
; For this user alone: nothing asks for an administrator, and nobody else's faces are touched.
PrivilegesRequired=lowest
DefaultDirName={localappdata}\Programs\{#AppName}
DisableProgramGroupPage=yes
DisableDirPage=auto
UsePreviousAppDir=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
ChangesAssociations=yes
; A running program is asked to end, as Windows does it, before its files are replaced.
CloseApplications=yes
CloseApplicationsFilter=*.exe,*.dll,*.pyd
RestartApplications=no
Compression=lzma2/max
SolidCompression=yes
LZMAUseSeparateProcess=yes
ShowLanguageDialog=auto
OutputDir={#Output}
OutputBaseFilename=facecog-desktop-{#AppVersion}-setup
#ifdef SignTool
SignTool={#SignTool}
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl,languages\english.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl,languages\german.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl,languages\spanish.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl,languages\arabic.isl"
; Inno Setup has no Chinese of its own: what this installer shows is translated here, the rest stays English.
Name: "zh"; MessagesFile: "compiler:Default.isl,languages\chinese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; The libraries of an older version would be found beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Frozen}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{#AppName}"; Filename: "{app}\{#Program}"; AppUserModelID: "org.facecog.FaceCog"
Name: "{autodesktop}\{#AppName}"; Filename: "{app}\{#Program}"; AppUserModelID: "org.facecog.FaceCog"; Tasks: desktopicon

[Registry]
; A gallery opens in the program. HKA is this user's own part of the registry here.
Root: HKA; Subkey: "Software\Classes\.facecog"; ValueType: string; ValueData: "{#GalleryKind}"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.facecog\OpenWithProgids"; ValueType: string; ValueName: "{#GalleryKind}"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\{#GalleryKind}"; ValueType: string; ValueData: "{cm:GalleryKind}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#GalleryKind}\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Program},0"
Root: HKA; Subkey: "Software\Classes\{#GalleryKind}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#AppName}}"; Flags: nowait postinstall skipifsilent

[Code]
const
  OpenForWritingAlone = $0012;

{ Whether somebody runs the program: Windows lets nobody write to a program that runs. }
function ProgramRuns(): Boolean;
var
  Path: String;
  Stream: TFileStream;
begin
  Result := False;
  Path := ExpandConstant('{app}\{#Program}');
  if not FileExists(Path) then
    Exit;
  try
    Stream := TFileStream.Create(Path, OpenForWritingAlone);
    Stream.Free;
  except
    Result := True;
  end;
end;

{ The uninstaller does not ask programs to end by itself. Where nobody can be asked, a running program is left alone. }
function InitializeUninstall(): Boolean;
begin
  Result := True;
  while Result and ProgramRuns() do
    Result := SuppressibleMsgBox(ExpandConstant('{cm:StillRunning}'), mbError, MB_RETRYCANCEL, IDCANCEL) = IDRETRY;
end;

{ The gallery holds faces: it is deleted only where somebody says so, and never by a silent removal. }
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Folder: String;
begin
  if Step <> usPostUninstall then
    Exit;
  Folder := ExpandConstant('{localappdata}\facecog');
  if not DirExists(Folder) then
    Exit;
  if SuppressibleMsgBox(FmtMessage(CustomMessage('DeleteGallery'), [Folder]), mbConfirmation,
    MB_YESNO or MB_DEFBUTTON2, IDNO) = IDYES then
  begin
    if not DelTree(Folder, True, True, True) then
      SuppressibleMsgBox(FmtMessage(CustomMessage('GalleryLeft'), [Folder]), mbError, MB_OK, IDOK);
  end;
end;
