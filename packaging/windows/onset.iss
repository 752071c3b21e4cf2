; The Windows installer of Onset, for Inno Setup 6.3 or newer. From the root of the source:
;
;   python packaging/icons.py build/icons
;   ISCC /DVersion=1.2.3 packaging\windows\onset.iss
;
; It installs for one person (the default) or, with an administrator's consent, for all. Without a question:
;
;   onset-1.2.3-windows-x64-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART /CURRENTUSER (or /ALLUSERS)
;
; The program opens no files by a double click: a content pack is a folder, so no kind of file is registered.

#ifndef Version
  #error Say which version this is: /DVersion=1.2.3
#endif
#ifndef Bundle
  #define Bundle "..\..\dist\onset"
#endif
#ifndef Icons
  #define Icons "..\..\build\icons"
#endif
#ifndef Output
  #define Output "..\..\dist"
#endif

[Setup]
; By this id Windows knows that two versions are the same program: never change it.
AppId={{6AA1C5D9-8954-4457-B0A7-7A2F36C314F4}
AppName=Onset
AppVersion={#Version}
AppVerName=Onset {#Version}
AppPublisher=Onset contributors
AppCopyright=© 2026 Onset contributors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Onset
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Windows 10 1809, the oldest that the window's Qt runs on.
MinVersion=10.0.17763
; Windows' Restart Manager asks a running Onset to close; it is not started again behind the reader's back.
CloseApplications=yes
RestartApplications=no
SetupIconFile={#Icons}\onset.ico
UninstallDisplayIcon={app}\onset.exe
UninstallDisplayName=Onset
WizardStyle=modern
Compression=lzma2/max
SolidCompression=yes
OutputDir={#Output}
OutputBaseFilename=onset-{#Version}-windows-x64-setup
SetupLogging=yes
; Files of the person who removes Onset are cleared below, of nobody else: that is meant.
UsedUserAreasWarning=no
#ifdef Sign
; The command stands in ISCC's /Sonset=…
SignTool=onset
SignedUninstaller=yes
#endif

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "french"; MessagesFile: "compiler:Languages\French.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Onset"; Filename: "{app}\onset.exe"
Name: "{autodesktop}\Onset"; Filename: "{app}\onset.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\onset.exe"; Description: "{cm:LaunchProgram,Onset}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
; Cache and log go; only the settings stay, in onset.ini of the same folder.
Type: filesandordirs; Name: "{localappdata}\Onset\cache"
Type: files; Name: "{localappdata}\Onset\onset.log"
Type: files; Name: "{localappdata}\Onset\onset.log.1"
Type: files; Name: "{localappdata}\Onset\onset-crash-*.txt"
Type: dirifempty; Name: "{localappdata}\Onset"
